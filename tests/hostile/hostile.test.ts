// @module-tag thorough
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import './page';
import { record } from '../../scripts/proof/record.mjs';
import { answerReaders } from './readers/answers';
import { fieldReaders } from './readers/fields';
import { journeyReaders } from './readers/journeys';
import { settingReaders } from './readers/settings';
import { textReaders } from './readers/texts';
import { widgetReaders } from './readers/widget';
import { must, type Reader } from './reader';

// Everything that reads what comes from outside is given the whole corpus and hundreds of cases that are made: none may throw, take long, change what every
// object has, or give anything but what is promised. `hostile.spec.ts` puts the same corpus into a real browser.

const readers: readonly Reader[] = [answerReaders, journeyReaders, fieldReaders, widgetReaders, textReaders, settingReaders].flat();

/** Milliseconds that one case may take, on a machine that is busy with other things: far more than any does, and far less than a hang. */
const LONGEST = 3000;
/** Cases that all readers are given in a run, at least. */
const LEAST = 10_000;

const natives = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const looks = () => natives.map((one) => Object.getOwnPropertyNames(one).join()).join(';');
const clean = looks();

const given = new Map<string, number>();
let slowest = { name: '', milliseconds: 0 };

/** Gives a reader one thing to read. */
function give({ name, read }: Reader, input: never): void {
  given.set(name, (given.get(name) ?? 0) + 1);
  const begun = performance.now();
  read(input);
  const milliseconds = performance.now() - begun;
  if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds };
  must(milliseconds < LONGEST, `took ${Math.round(milliseconds)} milliseconds`);
  must(looks() === clean && !('planted' in {}) && !('planted' in globalThis), 'left something behind');
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe.each(readers.map((one) => [one.name, one] as const))('%s', (_, one) => {
  it('takes the corpus', { timeout: 60_000 }, () => {
    const wrong = one.corpus.flatMap((input) => {
      try {
        give(one, input);
        return [];
      } catch (error) {
        return [`${(JSON.stringify(input) ?? String(input)).slice(0, 160)}: ${(error as Error).message.slice(0, 200)}`];
      }
    });
    expect(wrong.slice(0, 8), `${wrong.length} of ${one.corpus.length}`).toEqual([]);
  });

  it('takes what is made of it', { timeout: 120_000 }, () => {
    fc.assert(fc.property(one.made, (input) => give(one, input)), { numRuns: one.runs ?? 300 });
  });
});

describe('all of them', () => {
  it('have distinct names, and have something to read', () => {
    expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
  });

  it('were given enough', () => {
    expect([...given.values()].reduce((sum, cases) => sum + cases, 0)).toBeGreaterThanOrEqual(LEAST);
    expect(readers.filter(({ name }) => (given.get(name) ?? 0) < 80).map(({ name }) => name)).toEqual([]);
  });
});

const begun = performance.now();
afterAll(() => {
  const sources = [...new Set(readers.map(({ from }) => from))];
  record('hostile', {
    title: 'Hostile input: nothing throws, hangs or becomes markup',
    command: 'PERMIT_PATH_PROOF=1 npx vitest run tests/hostile',
    versions: { 'fast-check': fc.__version },
    figures: [
      ['readers', readers.length], ['cases', [...given.values()].reduce((sum, cases) => sum + cases, 0)],
      ...sources.map((from): [string, number] => [`cases from: ${from}`, readers.filter((one) => one.from === from).reduce((sum, { name }) => sum + (given.get(name) ?? 0), 0)]),
      ['slowest case, milliseconds', Math.round(slowest.milliseconds)], ['seconds', Math.round((performance.now() - begun) / 1000)],
    ],
    notes: [`Slowest: ${slowest.name}. The cases that are made are others in each run.`],
  });
});
