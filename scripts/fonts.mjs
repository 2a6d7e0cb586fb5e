// Makes the fonts of the scripts that phones may lack: of each, only the characters that our texts use. Made anew at every
// start of the build, from the texts themselves, so a new word can never show an empty box.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { runnerImport } from 'vite';
import { charactersOf } from './font-characters.mjs';

const { resolve } = createRequire(import.meta.url);
const root = new URL('../', import.meta.url);
const target = new URL('src/fonts/', root);

/** The font of each script, one weight. Latin is on every phone. The space belongs to it, or it comes from another font. */
export const families = {
  arabic: { file: resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2'), letters: /[\p{Script=Arabic}\u060c\u061b\u061f ]/u },
  ethiopic: { file: resolve('@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2'), letters: /[\p{Script=Ethiopic} ]/u },
};

/** Everything that a language says. @param {string} id */
function textOf(id) {
  const folder = fileURLToPath(new URL(`locales/${id}/`, root));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => readFileSync(folder + file, 'utf8')).join('');
}

/**
 * The characters of a script that the texts of its languages use.
 * @param {keyof typeof families} script @returns {Promise<string>} each once, sorted
 */
export async function charactersUsed(script) {
  const { module } = await runnerImport(fileURLToPath(new URL('src/text/languages.ts', root)));
  const languages = Object.entries(/** @type {Record<string, import('../src/text/languages').Language>} */ (module.languages));
  const said = languages.filter(([, language]) => language.script === script).map(([id, { autonym }]) => autonym + textOf(id)).join('');
  return [...new Set(said)].filter((character) => families[script].letters.test(character)).sort().join('');
}

/** Writes the fonts where the styles expect them. @throws when a text has a character that the font cannot draw */
export async function makeFonts() {
  mkdirSync(target, { recursive: true });
  for (const script of /** @type {(keyof typeof families)[]} */ (Object.keys(families))) {
    const characters = await charactersUsed(script);
    const whole = readFileSync(families[script].file);
    const drawn = await charactersOf(whole);
    const lost = [...characters].filter((character) => !drawn.has(character.codePointAt(0) ?? 0));
    if (lost.length > 0) throw new Error(`The ${script} font has no ${lost.join(' ')}`);
    writeFileSync(new URL(`${script}.woff2`, target), await subsetFont(whole, characters, { targetFormat: 'woff2' }));
  }
}

/** @returns {import('astro').AstroIntegration} */
export default function fonts() {
  return { name: 'fonts', hooks: { 'astro:config:setup': makeFonts } };
}
