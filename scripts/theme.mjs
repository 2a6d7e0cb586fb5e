// Writes src/styles/theme.css from src/styles/theme.tokens.json:  node scripts/theme.mjs
// Two kinds of names come out: ours (--pp-...), which hold the values, and those that the rules of NL
// Design System read (--nl-..., --utrecht-..., --basis-...), which only point at ours.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ path: string[], value: unknown, type: string, modes: Record<string, unknown> }} Leaf */

const styles = new URL('../src/styles/', import.meta.url);
const target = new URL('theme.css', styles);
const tokens = JSON.parse(readFileSync(new URL('theme.tokens.json', styles), 'utf8'));

/**
 * The leaves below a group; one without a type of its own has its group's.
 * @param {Record<string, any>} group @param {string[]} path @param {string} type @returns {Leaf[]}
 */
function leavesOf(group, path = [], type = '') {
  const own = group['$type'] ?? type;
  if ('$value' in group) return [{ path, value: group['$value'], type: own, modes: group['$extensions']?.['permit-path'] ?? {} }];
  return Object.entries(group).flatMap(([name, below]) => (name.startsWith('$') ? [] : leavesOf(below, [...path, name], own)));
}

const all = leavesOf(tokens);
const leaves = all.filter(({ path }) => path[0] !== 'script');

/** @param {Leaf} leaf @param {unknown} value */
function written({ path, type }, value) {
  if (type === 'fontFamily') return /** @type {string[]} */ (value).map((font) => (font.includes(' ') ? `'${font}'` : font)).join(', ');
  // Every size of text grows with the script of the page.
  return path[0] === 'text' ? `calc(${value} * var(--pp-scale))` : String(value);
}

/** @param {Leaf} leaf @param {unknown} [value] */
const line = (leaf, value = leaf.value) => `--pp-${leaf.path.join('-')}: ${written(leaf, value)};`;

/** The lines of the leaves that have a value of their own in a mode. @param {string} mode */
const inMode = (mode) => leaves.flatMap((leaf) => (mode in leaf.modes ? [line(leaf, leaf.modes[mode])] : []));

/** What a script changes on its own pages; there it also has the font that comes with them. @param {string} script @param {string} file */
function inScript(script, file) {
  /** @param {string} name */
  const value = (name) => all.find(({ path }) => path.join('.') === `script.${script}.${name}`)?.value;
  return [
    `--pp-scale: ${value('scale')};`,
    `--pp-leading-body: ${value('leading')};`,
    `--pp-leading-tight: ${value('tight')};`,
    `--pp-font-body: '${file}', var(--pp-font-${script});`,
  ];
}

/** What a kind of button looks like: at rest, and under the pointer or pressed. */
const buttons = {
  primary: { rest: ['action', 'action', 'on-action'], over: ['action-hover', 'action-hover', 'on-action'] },
  secondary: { rest: ['surface', 'action', 'action'], over: ['action-tint', 'action-hover', 'action-hover'] },
  subtle: { rest: ['', '', 'action'], over: ['action-tint', '', 'action-hover'] },
};

/** @param {string} name @param {string[]} colours */
function button(name, colours) {
  return ['background-color', 'border-color', 'color'].map((property, i) => [
    `nl-button-${name}-${property}`,
    colours[i] ? `{color.${colours[i]}}` : 'transparent',
  ]);
}

/** A button that is not one of the three kinds looks like the second. */
const kinds = Object.entries({ default: buttons.secondary, ...buttons }).flatMap(([kind, { rest, over }]) => [
  ...button(kind, rest),
  ...button(`${kind}-hover`, over),
  ...button(`${kind}-active`, over),
  [`nl-button-${kind}-border-width`, '{size.border}'],
  [`nl-button-${kind}-font-size`, '{text.body}'],
  [`nl-button-${kind}-font-weight`, '{weight.bold}'],
  [`nl-button-${kind}-line-height`, '{leading.tight}'],
]);

const headings = [1, 2, 3].flatMap((level) => [
  [`nl-heading-level-${level}-font-family`, '{font.body}'],
  [`nl-heading-level-${level}-font-size`, `{text.h${level}}`],
  [`nl-heading-level-${level}-font-weight`, '{weight.bold}'],
  [`nl-heading-level-${level}-line-height`, '{leading.tight}'],
  [`nl-heading-level-${level}-margin-block-start`, level === 1 ? '0' : '{space.5}'],
  [`nl-heading-level-${level}-margin-block-end`, level === 1 ? '{space.4}' : '{space.3}'],
]);

/** The names of NL Design System, and which of our tokens each one is. */
export const nlds = Object.fromEntries([
  ['utrecht-root-background-color', '{color.paper}'],
  ['utrecht-root-color', '{color.ink}'],
  ['utrecht-root-font-family', '{font.body}'],
  ['utrecht-root-font-size', '{text.body}'],
  // Any other value would undo the sizes that Arabic and Tigrinya were given.
  ['utrecht-root-font-size-adjust', 'none'],
  ['utrecht-root-font-weight', '{weight.normal}'],
  ['utrecht-root-line-height', '{leading.body}'],
  ['basis-pointer-target-min-block-size', '{size.target}'],
  ['basis-pointer-target-min-inline-size', '{size.target}'],

  ...headings,
  ['nl-paragraph-margin-block-start', '0'],
  ['nl-paragraph-margin-block-end', '{space.4}'],
  ['nl-paragraph-lead-font-size', '{text.lead}'],

  ['nl-link-color', '{color.action}'],
  ['nl-link-text-decoration-thickness', '1px'],
  ['nl-link-text-underline-offset', '0.2em'],
  ['nl-link-hover-color', '{color.action-hover}'],
  ['nl-link-hover-text-decoration-line', 'underline'],
  ['nl-link-hover-text-decoration-thickness', '{size.focus}'],
  ['nl-link-active-color', '{color.action-hover}'],

  ['nl-skip-link-background-color', '{color.action}'],
  ['nl-skip-link-color', '{color.on-action}'],
  ['nl-skip-link-font-size', '{text.body}'],
  ['nl-skip-link-line-height', '{leading.tight}'],
  ['nl-skip-link-min-block-size', '{size.target}'],
  ['nl-skip-link-padding-block', '{space.2}'],
  ['nl-skip-link-padding-inline', '{space.4}'],

  ['nl-button-border-radius', '{radius.small}'],
  ['nl-button-column-gap', '{space.2}'],
  ['nl-button-font-family', '{font.body}'],
  ['nl-button-icon-size', '{size.tick}'],
  ['nl-button-min-block-size', '{size.target}'],
  ['nl-button-min-inline-size', '{size.target}'],
  ['nl-button-padding-block-start', '{space.2}'],
  ['nl-button-padding-block-end', '{space.2}'],
  ['nl-button-padding-inline-start', '{space.5}'],
  ['nl-button-padding-inline-end', '{space.5}'],
  ...kinds,
  // Focus changes the ring and nothing else; form.css says so again for each kind.
  ...button('focus', buttons.secondary.rest),

  ['utrecht-form-label-color', '{color.ink}'],
  ['utrecht-form-label-font-size', '{text.body}'],
  ['utrecht-form-label-font-weight', '{weight.bold}'],
  ['utrecht-form-control-background-color', '{color.surface}'],
  ['utrecht-form-control-border-color', '{color.edge}'],
  ['utrecht-form-control-border-radius', '{radius.small}'],
  ['utrecht-form-control-border-width', '{size.border}'],
  ['utrecht-form-control-color', '{color.ink}'],
  ['utrecht-form-control-font-family', '{font.body}'],
  ['utrecht-form-control-font-size', '{text.body}'],
  ['utrecht-form-control-max-inline-size', '100%'],
  ['utrecht-form-control-padding-inline-start', '{space.3}'],
  ['utrecht-form-control-padding-inline-end', '{space.3}'],

  ['utrecht-alert-background-color', '{color.surface}'],
  ['utrecht-alert-border-color', '{color.edge}'],
  ['utrecht-alert-border-radius', '{radius.large}'],
  ['utrecht-alert-border-width', '{size.border}'],
  ['utrecht-alert-color', '{color.ink}'],
  ['utrecht-alert-column-gap', '{space.3}'],
  ['utrecht-alert-padding-block-start', '{space.4}'],
  ['utrecht-alert-padding-block-end', '{space.4}'],
  ['utrecht-alert-padding-inline-start', '{space.4}'],
  ['utrecht-alert-padding-inline-end', '{space.4}'],
  ['utrecht-alert-error-background-color', '{color.bad-tint}'],
  ['utrecht-alert-error-border-color', '{color.bad}'],
  ['utrecht-alert-error-border-width', '{size.border}'],
  ['utrecht-alert-error-color', '{color.ink}'],

  ['utrecht-unordered-list-list-style-type', 'disc'],
  ['utrecht-unordered-list-margin-inline-start', '0'],
  ['utrecht-unordered-list-padding-inline-start', '1.25em'],
]);

const known = new Set(leaves.map(({ path }) => path.join('.')));
const pointers = Object.entries(nlds).map(([name, value]) => {
  const points = value.replace(/\{([\w.-]+)\}/g, (_, /** @type {string} */ path) => {
    if (!known.has(path)) throw new Error(`--${name} points at ${path}, which is not in theme.tokens.json.`);
    return `var(--pp-${path.replace('.', '-')})`;
  });
  return `--${name}: ${points};`;
});

/** @param {string} selector @param {string[]} lines */
const rule = (selector, lines) => `${selector} {\n${lines.map((each) => `  ${each}\n`).join('')}}\n`;
/** @param {string} condition @param {string} inner */
const media = (condition, inner) => `@media ${condition} {\n${inner.replace(/^(?=.)/gm, '  ')}}\n`;

export const theme = [
  '/* Written by scripts/theme.mjs from theme.tokens.json: change it there. */\n',
  rule(':root', ['--pp-scale: 1;', ...leaves.map((leaf) => line(leaf))]),
  rule(":root[data-script='arabic']", inScript('arabic', 'Permit Path Arabic')),
  rule(":root[data-script='ethiopic']", inScript('ethiopic', 'Permit Path Ethiopic')),
  media('(min-width: 40em)', rule(':root', inMode('wide'))),
  // Paper is always light.
  media('screen and (prefers-color-scheme: dark)', rule(':root', inMode('dark'))),
  rule(':root', pointers),
].join('\n');

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, theme);
