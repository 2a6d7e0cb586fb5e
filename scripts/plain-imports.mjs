// Vite wraps each import() of a page in a helper that first fetches the style sheets and parts of what is imported: a request and
// 760 bytes, compressed, on every page. What we import that way has no style sheets and comes at a press: a helper of one line does.

/** @returns {import('vite').Plugin} */
export default function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
