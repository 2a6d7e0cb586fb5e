import { expect, it } from 'vitest';
import { addDays, isDay, type Day } from '../../src/law/days';
import { EARLIER_RULES_END, RULES_CHANGED } from '../../src/law/inForce';
import { pathways } from '../../src/law/pathways';
import { topics } from '../../src/law/topics';
import { turningDays } from '../../src/law/turningDays';

// The days on which rules begin or end, from which the feed is made.

/** Every day that stands in the rules as a first or a last one, found by looking through all of them. */
function daysIn(thing: unknown): Day[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name === 'from' && isDay(value)) return [value];
    if (name === 'until' && isDay(value)) return [addDays(value, 1)];
    return daysIn(value);
  });
}

it('are those that stand in the rules, each once, the newest first', () => {
  const days = turningDays().map(({ day }) => day);
  expect(days).toEqual([...new Set([pathways, topics].flatMap(daysIn))].sort().reverse());
  expect(days.length).toBeGreaterThan(2);
});

it('come with a first day, and the day after a last one', () => {
  const found = turningDays(
    [{ id: 'permanent-brexit', until: '2027-03-31' }],
    [{ topic: 'work', from: '2027-05-01' }, { pathway: 'get-help', until: '2028-02-29' }, { pathway: 'get-help', until: '2028-02-29' }],
  );
  expect(found).toEqual([
    { day: '2028-03-01', begins: [], ends: [], pathways: ['get-help'], topics: [] },
    { day: '2027-05-01', begins: [], ends: [], pathways: [], topics: ['work'] },
    { day: '2027-04-01', begins: [], ends: ['permanent-brexit'], pathways: [], topics: [] },
  ]);
});

it('know what begins and what ends with the change of 2026', () => {
  const [changed] = turningDays().filter(({ day }) => day === RULES_CHANGED);
  expect(changed?.begins).toEqual(Object.values(pathways).filter(({ from }) => from === RULES_CHANGED).map(({ id }) => id));
  expect(changed?.ends).toEqual(Object.values(pathways).filter(({ until }) => until === EARLIER_RULES_END).map(({ id }) => id));
  expect(changed?.begins).toContain('asylum-document-renewal');
  expect(changed?.ends).toContain('asylum-permanent');
});

it.each(turningDays())('on $day something is told, and nothing twice', ({ begins, ends, pathways: otherwise, topics: about }) => {
  const all = [...begins, ...ends, ...otherwise, ...about];
  expect(all).not.toEqual([]);
  expect(new Set([...begins, ...ends, ...otherwise]).size).toBe(begins.length + ends.length + otherwise.length);
});
