import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, hexOf, readColour, type Rgb } from '../../src/embed/colour';
import { GROUND_COLOURS, READ, SEEN } from '../../src/embed/grounds';
import { judgeLook } from '../../src/embed/look';
import { LOOK, propertyOf, WIDGET_LANGUAGES } from '../../src/embed/protocol';
import { languageIds } from '../../src/text/languages';

const tokens = JSON.parse(readFileSync(new URL('../../src/styles/theme.tokens.json', import.meta.url), 'utf8')).color as Record<string, { $value: string; $extensions?: { 'permit-path': { dark?: string } } }>;
const ours = (mode: 'light' | 'dark') => Object.fromEntries(GROUND_COLOURS.map((name) => {
  const colour = readColour((mode === 'dark' ? tokens[name]?.$extensions?.['permit-path'].dark : tokens[name]?.$value) ?? '');
  if (!colour) throw new Error(`${name} has no colour`);
  return [name, colour];
}));
const [light, dark] = [ours('light'), ours('dark')];
const channel = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);

describe('a colour', () => {
  test('is read as browsers and people write it', () => {
    expect(['#fff', '#FFFFFF', 'rgb(255, 255, 255)', 'rgb(255 255 255)', ' #fff '].map(readColour)).toEqual(Array(5).fill([255, 255, 255]));
  });

  test('that is none, lets something through or is beyond the screen, is not read', () => {
    expect(['', 'white', '#ffff', '#12345g', 'rgba(0, 0, 0, 0.5)', 'rgb(0, 0, 0, 0.5)', 'rgb(256, 0, 0)', 'rgb(0 0 0 / 1)', 'color(display-p3 1 0 0)', '#fff;}'].map(readColour)).toEqual(Array(10).fill(undefined));
  });

  test('written and read again is the same', () => {
    fc.assert(fc.property(colour, (one) => { expect(readColour(hexOf(one))).toEqual(one); }));
  });

  test('has the contrast that WCAG gives', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([255, 255, 255], [118, 118, 118])).toBeCloseTo(4.54, 2);
  });
});

describe('a look', () => {
  test('of a partner whose colours can be read is taken whole', () => {
    const { properties, refused } = judgeLook({ 'color-action': '#4b2a7b', 'color-action-text': '#ffffff', 'color-text': '#1b1b3a', 'color-background': '#ffffff', 'color-link': '#0b3d91', font: 'Georgia, serif', 'font-size': '18px', radius: '0px' }, light);
    expect(refused).toEqual([]);
    expect(properties).toEqual({
      '--pp-color-action': '#4b2a7b', '--pp-color-action-hover': '#4b2a7b', '--pp-color-on-action': '#ffffff', '--pp-color-ink': '#1b1b3a', '--pp-color-ink-soft': '#1b1b3a',
      '--pp-color-paper': '#ffffff', '--pp-color-surface': '#ffffff', '--pp-color-sunken': '#ffffff',
      '--nl-link-color': '#0b3d91', '--nl-link-hover-color': '#0b3d91', '--nl-link-active-color': '#0b3d91',
      '--pp-font-body': 'Georgia, serif', 'font-size': '18px', '--pp-radius-small': '0px', '--pp-radius-large': '0px',
    });
  });

  test('keeps what can be read of colours that cannot stand together', () => {
    expect(judgeLook({ 'color-action': '#ffee00', 'color-text': '#111111' }, light).refused).toEqual(['color-action']);
    // A yellow button can be read with black on it, but its border and the links of its colour not on our paper.
    expect(judgeLook({ 'color-action': '#ffee00', 'color-action-text': '#000000' }, light).refused).toEqual(['color-action', 'color-action-text']);
    expect(judgeLook({ 'color-text': '#111111', 'color-background': '#ffffff' }, dark).refused).toEqual(['color-text', 'color-background']);
  });

  test.each([
    ['font', ['Arial; color: red', 'url(x)', 'a'.repeat(201), 'x}', '<b>']],
    ['font-size', ['9px', '15.9px', '25px', '2rem', '16', '18pt', '1e2px', 'calc(18px)', '-18px']],
    ['radius', ['25px', '-1px', '50%', '1px 2px']],
    ['color-text', ['inherit', 'transparent', 'var(--x)', 'rgba(0,0,0,1)']],
  ] as const)('does not take any other way of writing %s', (name, values) => {
    for (const value of values) expect(judgeLook({ [name]: value }, light)).toEqual({ properties: {}, refused: [name] });
  });

  test('never leaves a text under 4.5 to 1 or a border under 3 to 1, whatever is asked', () => {
    const names = LOOK.filter((name) => name.startsWith('color-'));
    const look = fc.record(Object.fromEntries(names.map((name) => [name, colour.map(hexOf)])), { requiredKeys: [] });
    let taken = 0;
    fc.assert(fc.property(look, fc.constantFrom(light, dark), (asked, own) => {
      const { properties, refused } = judgeLook(asked, own);
      taken += Object.keys(asked).length - refused.length;
      const now: Record<string, Rgb> = { ...own };
      for (const name of Object.keys(own)) {
        const set = readColour(properties[`--pp-color-${name}`] ?? '');
        if (set) now[name] = set;
      }
      now['link'] = readColour(properties['--nl-link-color'] ?? '') ?? (now['action'] as Rgb);
      for (const [pairs, least] of [[READ, 4.5], [SEEN, 3]] as const) {
        for (const [front, backs] of Object.entries(pairs)) for (const back of backs) expect(contrast(now[front] as Rgb, now[back] as Rgb)).toBeGreaterThanOrEqual(least);
      }
    }), { numRuns: 500 });
    expect(taken).toBeGreaterThan(50);
  });

  test('of anything at all does not break it', () => {
    fc.assert(fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...LOOK), fc.string()), fc.string()), (asked) => {
      const { properties, refused } = judgeLook(asked, light);
      for (const name of refused) expect(LOOK).toContain(name);
      for (const value of Object.values(properties)) expect(value).not.toMatch(/[;{}<>]/);
    }));
  });
});

describe('the contract of version 1', () => {
  test('knows the languages of the site', () => {
    expect([...WIDGET_LANGUAGES].sort()).toEqual([...languageIds].sort());
  });

  test('keeps its names: what breaks it needs a version of its own', () => {
    expect(LOOK.map(propertyOf)).toEqual([
      '--permit-path-color-action', '--permit-path-color-action-text', '--permit-path-color-text', '--permit-path-color-background', '--permit-path-color-link',
      '--permit-path-font', '--permit-path-font-size', '--permit-path-radius',
    ]);
  });
});
