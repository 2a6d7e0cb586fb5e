import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOURCE_LANGUAGE } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';

// What the code asks for, read from its text: the keys it writes out, and the keys it makes with `${}`.

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
/** Their keys are made of ids, and are derived from those. */
const MADE_OF_IDS = ['keys.ts', 'questionKey.ts'].map((file) => join('text', file));

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** All code that can ask for a text. */
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|astro)$/.test(file) && !MADE_OF_IDS.includes(file))
  .map((file) => ({ file, text: withoutComments(readFileSync(join(SRC, file), 'utf8')) }));

const FILE = `(?:${Object.keys(textsOf(SOURCE_LANGUAGE)).join('|')})`;
const found = (pattern: RegExp): ReadonlySet<string> => new Set(code.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, key = '']) => key)));

/** `'check.back'` and the like. */
export const literals = found(new RegExp(`['"\`](${FILE}\\.[\\w.-]+)['"\`]`, 'g'));

/** `check.date.${part}` and the like, as it stands in the code. */
export const templates = found(new RegExp(`\`(${FILE}\\.[^\`\\s]*\\$\\{[^\`]*)\``, 'g'));

/** What the code gives with a key that it writes out, once for each place: names of values, or the name of an object. */
export const given = (key: string): (readonly string[])[] =>
  code.flatMap(({ text }) => [...text.matchAll(new RegExp(`'${key.replaceAll('.', '\\.')}'(?:\\s*:\\s*'[^']*')?\\s*(,\\s*(\\{[^}]*\\}|\\w+))?`, 'g'))]
    .map(([, , values = '']) => (values.startsWith('{') ? [...values.matchAll(/[{,]\s*(\w+)\s*(?=[:,}])/g)].map(([, name = '']) => name) : [values])));
