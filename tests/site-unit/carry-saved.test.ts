// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { offerSaved } from '../../src/islands/carry/arrival';
import { deleteSaved, readSaved, recallSaved, save, SAVED_DAYS, savedUntil } from '../../src/islands/carry/saved';
import { NOTHING, type Kept } from '../../src/islands/memory';
import { clearStores, NAMES } from '../../src/islands/store';
import { addDays, type Day } from '../../src/law/days';
import { asText, junk } from '../law/arbitraries';

// A copy of the answers on the device: for as long as was said, and without the reasons for asylum.

const TODAY: Day = '2026-11-22';
const kept: Kept = { answers: { situation: 'noPermit', goal: 'firstApplication' }, earlier: false };
const lies = () => localStorage.getItem(NAMES.saved);

beforeEach(() => clearStores());

describe('a saved copy', () => {
  it('comes back with its day for thirty days, and then not any more', () => {
    expect(SAVED_DAYS).toBe(30);
    expect(save(kept, TODAY)).toBe(true);
    for (const days of [0, 1, 30]) expect(recallSaved(addDays(TODAY, days))).toEqual({ kept, on: TODAY, until: '2026-12-22' });
    expect(recallSaved(addDays(TODAY, 31))).toBe('savedExpired');
    expect(lies()).toBeNull();
    expect(recallSaved(TODAY)).toBeUndefined();
  });

  it('has no reasons for asylum, whoever writes it', () => {
    save({ ...kept, answers: { ...kept.answers, asylumGrounds: ['persecution'] } }, TODAY);
    expect(lies()).not.toMatch(/asylumGrounds|persecution/);
    const written = JSON.stringify({ v: 1, answers: { situation: 'noPermit', asylumGrounds: ['persecution'] }, earlier: false });
    expect(readSaved(JSON.stringify({ until: TODAY, kept: written }), TODAY)).toMatchObject({ kept: { answers: { situation: 'noPermit' } } });
  });

  it('that is junk, of another version, empty or for longer than we save is deleted when it is read', () => {
    const empty = JSON.stringify({ v: 1, answers: {}, earlier: false });
    const good = JSON.stringify({ v: 1, answers: kept.answers, earlier: false });
    for (const text of [
      '', 'x', 'null', '[]', '{}', JSON.stringify({ until: TODAY }), JSON.stringify({ until: 'x', kept: good }), JSON.stringify({ until: TODAY, kept: good.replace('"v":1', '"v":0') }),
      JSON.stringify({ until: TODAY, kept: empty }), JSON.stringify({ until: addDays(savedUntil(TODAY), 1), kept: good }),
    ]) {
      localStorage.setItem(NAMES.saved, text);
      expect(recallSaved(TODAY), text).toBe('savedUnreadable');
      expect(lies()).toBeNull();
    }
    fc.assert(fc.property(junk, (value) => {
      expect(readSaved(asText(value), TODAY)).toBe('savedUnreadable');
    }));
  });

  it('is offered to an empty tab only, and goes with everything else', () => {
    save(kept, TODAY);
    expect(offerSaved(TODAY, NOTHING)).toEqual({ offer: { from: 'saved', kept, on: TODAY } });
    expect(offerSaved(TODAY, { answers: { situation: 'british' }, earlier: false })).toBeUndefined();
    clearStores();
    expect(lies()).toBeNull();
    save(kept, TODAY);
    deleteSaved();
    expect(offerSaved(TODAY, NOTHING)).toBeUndefined();
  });
});
