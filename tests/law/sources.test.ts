import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/law/days';
import { isOld } from '../../src/law/old';
import { sourceIds, sources, type Source } from '../../src/law/sources';

describe('a source', () => {
  it.each<[what: string, updated: Day | undefined, on: Day, old: boolean]>([
    ['of exactly 24 months ago is not old', '2024-11-22', '2026-11-22', false],
    ['of a day more is', '2024-11-21', '2026-11-22', true],
    ['of a leap day is old on 1 March two years later', '2024-02-29', '2026-03-01', true],
    ['of a leap day is not old on the last of February', '2024-02-29', '2026-02-28', false],
    ['without a date is old', undefined, '2026-11-22', true],
  ])('%s', (_, updated, on, old) => expect(isOld({ ...sources.S0, ...{ updated } } as Source, on)).toBe(old));

  it.each(sourceIds)('%s was last updated before we read it', (id) => {
    const { updated, read }: Source = sources[id];
    expect((updated ?? read) < addDays(read, 1)).toBe(true);
  });
});
