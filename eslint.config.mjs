import stylistic from '@stylistic/eslint-plugin';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import importDirections from './scripts/lint/import-directions.mjs';

// The Astro parser knows three kinds of attribute: name="...", {name} and name=`...`.
const kinds = ':matches(JSXAttribute, AstroShorthandAttribute, AstroTemplateLiteralAttribute)';
const attribute = (name) => `${kinds}[name.name='${name}']`;
const directive = (space, name) => `${kinds}[name.namespace.name='${space}'][name.name.name='${name}']`;
const drawn = ['', 'ConditionalExpression >', 'LogicalExpression >', 'LogicalExpression > ConditionalExpression >']
  .map((within) => `JSXElement:not([openingElement.name.name=/^(Text|Words)$/]) > JSXExpressionContainer > ${within} CallExpression[callee.name='t']`).join(', ');
const html = 'Text is never put in as HTML: draw it with elements.';

export default defineConfig(
  // The frozen loader is a built file, kept as partners have it.
  globalIgnores(['dist/', 'dist-sub/', 'dist-lib/', '.astro/', 'coverage/', 'test-results/', 'reports/', '.stryker-tmp/', 'release/', 'tests/site/hosts/loader-*.js']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // Without type information: `astro check` has that, and linting stays a matter of seconds.
  tseslint.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': 'error',
      eqeqeq: 'error',
    },
  },
  // How code is written, as the tree has it; `npm run lint -- --fix` mends most of it. Where a line breaks is left to who writes: a table may stand in one line.
  stylistic.configs.customize({ jsx: false, semi: true, braceStyle: '1tbs', arrowParens: true, quoteProps: 'as-needed' }),
  {
    rules: {
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'always' }],
      '@stylistic/indent': ['error', 2, { SwitchCase: 1, ignoredNodes: ['TSConditionalType', 'ConditionalExpression', 'JSXElement *'] }],
      ...Object.fromEntries(['max-statements-per-line', 'multiline-ternary', 'no-mixed-operators', 'no-extra-parens', 'operator-linebreak'].map((rule) => [`@stylistic/${rule}`, 'off'])),
    },
  },
  {
    plugins: { project: { rules: { 'import-directions': importDirections } } },
    rules: { 'project/import-directions': 'error' },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**/*.{tsx,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: attribute('style'), message: 'The page policy refuses style attributes: give it a class.' },
        { selector: drawn, message: 'A text may have Dutch words in it, and the Dutch beside it: draw it with <Text> or <Words>.' },
        { selector: attribute('dangerouslySetInnerHTML'), message: html },
        { selector: directive('set', 'html'), message: html },
        { selector: directive('define', 'vars'), message: 'define:vars writes a style attribute, which the page policy refuses.' },
      ],
    },
  },
);
