// @module-tag thorough
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../src/islands/carry/contents';
import { carryHash, readCarried } from '../../src/islands/carry/link';
import { qrOf } from '../../src/islands/carry/qrCode';
import { readKept, type Kept } from '../../src/islands/memory';
import { isAnswerTo } from '../../src/law/answers';
import { questionIds, type QuestionId } from '../../src/law/questions';
import { asText, INHERITED, junk } from '../law/arbitraries';
import { someMemory } from '../statechart/arbitraries';
import { walks } from '../text/walks';

// Answers in the part of an address behind `#`: they come back as they went, and nothing that a stranger writes there gets further.

const begin = carryHash({ answers: { situation: 'noPermit' }, earlier: false });
/** What is behind the version, and such a part made of anything. */
const inside = (hash: string) => JSON.parse(Buffer.from(hash.split('.')[1] ?? '', 'base64url').toString()) as [string, number, unknown[]];
const made = (value: unknown) => `#s=1.${Buffer.from(asText(value)).toString('base64url')}`;
const [list] = inside(begin);
const place = (id: QuestionId) => questionIds.indexOf(id);
const withPairs = (...pairs: unknown[]) => readCarried(made([list, 0, pairs]));
const keptOf = (found: ReturnType<typeof readCarried>): Kept => {
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('answers in a link', () => {
  it('come back as they went, for everybody, without the reasons for asylum', () => {
    let grounds = 0;
    for (const { position, day, today } of walks) {
      const contents = contentsOf({ position, kept: { answers: {}, earlier: day !== today } });
      const { asylumGrounds, ...rest } = position.answers;
      grounds += asylumGrounds ? 1 : 0;
      expect(contents.answers).toEqual(rest);
      const hash = carryHash(contents);
      expect(hash).toMatch(/^#s=1\.[\w-]+$/);
      expect(readCarried(hash)).toEqual(contents);
      expect(hash).not.toMatch(/asylum|persecution/);
    }
    expect(grounds).toBeGreaterThan(10);
  });

  it('fit into a code that the screen of a small phone has room for', () => {
    const longest = walks.map(({ position }) => `https://permit-path.example/nl/check/${carryHash(contentsOf({ position, kept: { answers: {}, earlier: true } }))}`)
      .reduce((one, other) => (other.length > one.length ? other : one));
    const { size } = qrOf(longest);
    // With its light edge of 8, at 4 pixels each, on 320 pixels.
    expect((size + 8) * 4).toBeLessThanOrEqual(280);
  });

  it('leave the reasons behind, also when they are kept in memory or put in by somebody', () => {
    const smuggled = [place('situation'), 0, place('asylumGrounds'), [0, 1]];
    expect(withPairs(...smuggled)).toEqual({ answers: { situation: 'noPermit' }, earlier: false });
    fc.assert(fc.property(someMemory, ({ answers }) => {
      const found = readCarried(carryHash({ answers: { ...answers, situation: 'noPermit', asylumGrounds: ['persecution'] }, earlier: false }));
      expect(Object.keys(keptOf(found).answers)).not.toContain('asylumGrounds');
    }));
    expect(readKept(JSON.stringify({ v: 1, answers: { situation: 'noPermit', asylumGrounds: ['persecution'] }, earlier: false }))).toEqual({ answers: { situation: 'noPermit' }, earlier: false });
  });

  it('of another version, or of another list of questions, are not read', () => {
    for (const version of ['0', '2', '12']) expect(readCarried(begin.replace('#s=1.', `#s=${version}.`))).toBe('sharedOldVersion');
    expect(readCarried(made(['another', 0, [0, 0]]))).toBe('sharedOldVersion');
  });

  it('are looked at one by one: what is no answer is dropped, and with nothing left it is junk', () => {
    expect(withPairs(place('situation'), 0, place('permitSince'), '2027-02-31', place('income'), 9, place('turkish'), 1.5, place('passportValid'), '0', 999, 0, -1, 0, 'situation', 0))
      .toEqual({ answers: { situation: 'noPermit' }, earlier: false });
    expect(withPairs(place('dependency'), [0, 0])).toBe('sharedJunk');
    expect(withPairs(place('dependency'), [3, 0])).toBe('sharedJunk');
    expect(withPairs()).toBe('sharedJunk');
    for (const name of INHERITED) expect(withPairs(name, 0)).toBe('sharedJunk');
    for (const name of INHERITED) expect(withPairs(place('situation'), name)).toBe('sharedJunk');
  });

  it('that are cut off, huge or no text of ours are junk', () => {
    for (const hash of ['#s=', '#s=1', '#s=1.', '#s=x.abc', '#s=1.abc', '#s=1.%7B%7D', begin.slice(0, -4), `${begin}!`, made(null), made({}), made([]), made([list]), made([list, 0, {}]), made('x')]) {
      expect(readCarried(hash), hash).toBe('sharedJunk');
    }
    expect(readCarried(begin + 'A'.repeat(4000))).toBe('sharedJunk');
    expect(readCarried(made([list, 0, Array.from({ length: 3000 }, () => 0)]))).toBe('sharedJunk');
  });

  it('never bring anything but answers, whatever stands there', () => {
    const value = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constantFrom('2027-05-07', '2019-02-29', ...INHERITED), fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 4 }), junk);
    const hashes = fc.oneof(
      fc.string().map((text) => `#s=${text}`),
      fc.string().map((text) => `#s=1.${Buffer.from(text).toString('base64url')}`),
      junk.map(made),
      fc.array(value, { maxLength: 30 }).map((pairs) => made([list, 1, pairs])),
    );
    fc.assert(fc.property(hashes, (hash) => {
      const found = readCarried(hash);
      if (typeof found === 'string') expect(['sharedJunk', 'sharedOldVersion']).toContain(found);
      else for (const [id, answer] of Object.entries(found.answers)) {
        expect(questionIds).toContain(id);
        expect(id).not.toBe('asylumGrounds');
        expect(isAnswerTo(id as QuestionId, answer)).toBe(true);
      }
    }), { numRuns: 500 });
  });
});
