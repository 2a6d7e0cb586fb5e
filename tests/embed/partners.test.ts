// @vitest-environment happy-dom
import { DOMParser as XmlParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeColours } from '../../src/components/partners/theme';
import { readColour, type Rgb } from '../../src/embed/colour';
import { judgeLook, LEAST_READ, LEAST_SEEN, type OwnColours } from '../../src/embed/look';
import { ALLOW, LOOK, propertyOf, SANDBOX, type Look } from '../../src/embed/protocol';
import { elementCode, frameCode, styleCode, type Choice } from '../../src/islands/partners/code';
import { verdictOf } from '../../src/islands/partners/verdict';

// What the page for partners writes for them, and what it says of their colours.

const choice: Choice = { address: 'https://check.invented.org/permit-path/', lang: 'ar', pathway: 'union-permanent', title: 'Which “permit” & what <next>?' };
const read = (code: string) => new DOMParser().parseFromString(code, 'text/html');

describe('the code', () => {
  it('is the script, the element and the link inside, each at the address of the site', () => {
    expect(elementCode({ ...choice, title: 'The check' })).toBe([
      '<script type="module" src="https://check.invented.org/permit-path/v1/embed.js"></script>',
      '<permit-path lang="ar" pathway="union-permanent">',
      '  <a href="https://check.invented.org/permit-path/ar/check/#start=union-permanent">The check</a>',
      '</permit-path>',
    ].join('\n'));
  });
  it('leaves out a pathway that nobody chose', () => {
    const { body } = read(elementCode({ ...choice, pathway: '' }));
    expect(body.querySelector('permit-path')?.hasAttribute('pathway')).toBe(false);
    expect(body.querySelector('a')?.getAttribute('href')).toBe('https://check.invented.org/permit-path/ar/check/');
  });
  it('without a script is the frame that the script would make', () => {
    // As XML: the other parser would load it.
    const frame = new XmlParser().parseFromString(frameCode(choice), 'application/xml').documentElement;
    expect(frame?.getAttribute('src')).toBe('https://check.invented.org/permit-path/ar/embed/#start=union-permanent');
    expect(frame?.getAttribute('sandbox')).toBe(SANDBOX);
    expect(frame?.getAttribute('allow')).toBe(ALLOW);
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame?.getAttribute('title')).toBe(choice.title);
  });
  it('stays what it is whatever stands in it: no value ends its place', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (title, pathway, lang) => {
      const { body } = read(`<p>${elementCode({ ...choice, title, pathway, lang })}</p>`);
      expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p', 'script', 'permit-path', 'a']);
      expect(body.querySelector('a')?.textContent).toBe(title);
    }), { examples: [['"></a><script>x</script>', '"><b>', "'><i>"], ['&amp;', '&quot;', '&lt;b&gt;']] });
  });
});

describe('the style sheet', () => {
  it('is empty without a look', () => {
    expect(styleCode({})).toBe('');
    expect(styleCode({ font: '' })).toBe('');
  });
  it('has a line for each value, in the order of the contract', () => {
    expect(styleCode({ radius: '0px', 'color-action': '#8b0000', font: "Verdana, 'Open Sans'" })).toBe(
      "permit-path {\n  --permit-path-color-action: #8b0000;\n  --permit-path-font: Verdana, 'Open Sans';\n  --permit-path-radius: 0px;\n}");
  });
  it('leaves out what cannot be read, which could end its rule', () => {
    const wrong = { 'color-action': 'red; } body { display: none', 'color-text': '}', font: 'x; }', 'font-size': '90px', radius: '1px}' };
    expect(styleCode(wrong)).toBe('');
    fc.assert(fc.property(fc.constantFrom(...LOOK), fc.string(), (name, value) => {
      expect(styleCode({ [name]: value })).toMatch(/^$|^permit-path \{\n {2}--permit-path-[a-z-]+: [^;{}<>]+;\n\}$/);
    }), { examples: [['font', 'a;b'], ['color-text', '#000}'], ['radius', '4px;']] });
  });
});

describe('what becomes of a value', () => {
  const themes = { light: themeColours('light'), dark: themeColours('dark') };
  const colours = (theme: 'light' | 'dark'): OwnColours => Object.fromEntries(Object.entries(themes[theme]).map(([name, hex]) => [name, readColour(hex) as Rgb]));
  const [light, dark] = [colours('light'), colours('dark')];

  it('is said by the colours of both our themes, all of them', () => {
    expect(Object.values(light).every(Boolean) && Object.values(dark).every(Boolean)).toBe(true);
    expect(themes.light['paper']).not.toBe(themes.dark['paper']);
  });
  it.each([
    ['color-action', '', 'empty'], ['color-action', 'red', 'unreadable'], ['color-action', '#8b0000', 'taken'], ['font-size', '15px', 'unreadable'], ['font-size', '1.25rem', 'taken'],
    ['font', 'Verdana', 'taken'], ['font', 'url(x)', 'unreadable'], ['radius', '8px', 'taken'],
  ] as const)('%s: %s is %s', (name, value, verdict) => {
    expect(verdictOf(name, { [name]: value }, light)).toBe(verdict);
  });
  it('differs with the theme: dark red stands on our light colours, not on our dark ones', () => {
    expect(verdictOf('color-action', { 'color-action': '#8b0000' }, light)).toBe('taken');
    expect(verdictOf('color-action', { 'color-action': '#8b0000' }, dark)).toMatchObject({ least: LEAST_READ });
  });
  it('names the other colour of the pair', () => {
    expect(verdictOf('color-text', { 'color-text': '#dddddd' }, light)).toMatchObject({ least: LEAST_READ });
    expect(verdictOf('color-action-text', { 'color-action-text': '#0d4f4a' }, light)).toMatchObject({ ratio: 1, other: 'color-action' });
    // As much as can stand together is taken: here the text, so it is the background that is not.
    expect(verdictOf('color-background', { 'color-text': '#111111', 'color-background': '#222222', 'color-action': '#8b0000' }, light)).toMatchObject({ other: expect.stringMatching(/^color-/) as unknown });
  });
  it('is refused by the page exactly where the widget refuses it, and always with a pair that is too close', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    const names = LOOK.filter((name) => name.startsWith('color-'));
    fc.assert(fc.property(fc.record(Object.fromEntries(names.map((name) => [name, fc.option(hex, { nil: '' })]))), fc.boolean(), (look: Look, isDark) => {
      const ours = isDark ? dark : light;
      const { refused, properties } = judgeLook(look, ours);
      for (const name of names) {
        const verdict = verdictOf(name, look, ours);
        expect(typeof verdict === 'object').toBe(refused.includes(name));
        if (typeof verdict !== 'object') continue;
        expect([LEAST_READ, LEAST_SEEN]).toContain(verdict.least);
        expect(verdict.ratio).toBeLessThan(verdict.least);
        expect(Object.keys(properties)).not.toContain(propertyOf(name));
      }
    }), { numRuns: 300 });
  });
});
