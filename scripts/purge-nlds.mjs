// The packages of NL Design System bring rules for every state of every component. This keeps those
// whose classes stand in our markup. A class name must therefore be written whole there, never put
// together from parts.
import { PurgeCSS } from 'purgecss';
import { fileURLToPath } from 'node:url';

const markup = fileURLToPath(new URL('../src/**/*.{astro,tsx}', import.meta.url)).replaceAll('\\', '/');

/** Whether a file is theirs. @param {string | undefined} file */
const isVendor = (file) => /[\\/]node_modules[\\/]@(nl-design-system-candidate|utrecht)[\\/]/.test(file ?? '');

/**
 * The rules among `css` that the markup can meet.
 * @param {string} css @returns {Promise<string>}
 */
export async function purge(css) {
  const [result] = await new PurgeCSS().purge({ content: [markup], css: [{ raw: css }] });
  return result?.css ?? '';
}

/** Vite has put the imported files in place by the time this runs; each rule still knows its file. */
const postcssPlugin = {
  postcssPlugin: 'purge-nlds',
  /** @param {import('postcss').Root} root @param {import('postcss').Helpers} helpers */
  async Once(root, { parse }) {
    for (const layer of root.nodes) {
      if (layer.type !== 'atrule' || layer.name !== 'layer' || !layer.nodes) continue;
      if (!layer.nodes.every((node) => isVendor(node.source?.input.file))) continue;
      const from = layer.nodes[0]?.source?.input.file;
      const kept = parse(await purge(layer.nodes.join('\n')), { from });
      layer.removeAll();
      layer.append(kept.nodes);
    }
  },
};

/** @returns {import('vite').Plugin} */
export default function purgeNlds() {
  return {
    name: 'purge-nlds',
    // The development server serves all of it: a class is then there as soon as it is written.
    apply: 'build',
    config: () => ({ css: { postcss: { plugins: [postcssPlugin] } } }),
  };
}
