import { describe, expect, it } from 'vitest';
import { commonSteps } from '../../src/law/journey/commonSteps';
import { mustPay } from '../../src/law/journey/state';
import { dueIds } from '../../src/law/journey/due';
import { eventTypes } from '../../src/law/journey/event';
import { OPTIONAL, followedIds } from '../../src/law/journey/journey';
import { journeys } from '../../src/law/journey/pathways';
import { phases } from '../../src/law/journey/phase';
import { termOf, waitingTerms, weaker } from '../../src/law/journey/terms';
import { arisingIn, helpWhenPassed, waitingIds } from '../../src/law/journey/waiting';
import { EARLIER_RULES_END, inForce } from '../../src/law/inForce';
import { pathwayIds } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { sources } from '../../src/law/sources';
import { TODAY } from './borders';

// A journey names steps and terms of its pathway by their ids: here it is seen that they are there, and that none is forgotten.

/** Steps of pathways that a journey does not take, with the reason. */
const LEFT_OUT: Record<string, string> = { 'regular-extension.checkedThird': 'is about the application for the permanent permit' };

describe.each(followedIds)('the journey of %s', (id) => {
  const { plan, decisions, window, ready, renewal, gives, again, afterWithdrawal, takes, validUntil } = journeys[id];
  const pathway = pathways[id];
  const steps = pathway.steps.map((step) => step.id);
  const termIds = [...pathway.terms, ...waitingTerms.filter((term) => term.pathway === id)].map((term) => term.id);

  it('has a place for every step of its pathway, and for no other', () => {
    expect([...new Set(steps)].filter((step) => !(step in plan) && !(`${id}.${step}` in LEFT_OUT))).toEqual([]);
    expect(Object.keys(plan).filter((step) => !steps.includes(step))).toEqual([]);
  });

  it('puts no step after one that is not there under the same rules', () => {
    for (const day of [EARLIER_RULES_END, TODAY]) {
      const now = pathway.steps.filter((step) => inForce(step, day)).map((step) => step.id);
      for (const step of now) if (plan[step]?.after) expect(now).toContain(plan[step].after);
    }
  });

  it('counts by terms that its pathway has', () => {
    for (const term of [window, ready, ...decisions.flatMap((one) => [one.term, one.longer])]) if (term) expect(termIds).toContain(term);
  });

  it('leads on to what can be followed, and takes only events that not every pathway has', () => {
    for (const next of [...renewal, again, afterWithdrawal]) if (next) expect(followedIds).toContain(next);
    for (const permit of gives) expect(pathwayIds).toContain(permit);
    expect(takes.filter((type) => !OPTIONAL.includes(type))).toEqual([]);
    // Whoever is told that something is missing can say that it was sent.
    expect(takes.includes('askedToComplete')).toBe(takes.includes('completed'));
    // A window is one before the card expires.
    if (window) expect(validUntil).toBeDefined();
  });

  it('has one way to renew a card on each day, or none that is known', () => {
    for (const day of [EARLIER_RULES_END, TODAY]) expect(renewal.filter((next) => inForce(pathways[next], day)).length).toBe(renewal.length > 0 ? 1 : 0);
  });
});

describe('terms', () => {
  it('are those of the day on which somebody applied', () => {
    expect(termOf('asylum-application', 'decision', '2023-12-31')).toBeUndefined();
    expect(termOf('asylum-application', 'decision', EARLIER_RULES_END)).toMatchObject({ source: 'L2', certainty: 'inferred' });
    expect(termOf('asylum-application', 'decision', TODAY)).toMatchObject({ source: 'X2', certainty: 'secondary' });
    expect(termOf('asylum-application', 'decisionAccelerated', EARLIER_RULES_END)).toBeUndefined();
  });

  it('of waiting are in no pathway already, so that no figure stands twice', () => {
    for (const { pathway, id, from, until } of waitingTerms) {
      const same = pathways[pathway].terms.filter((term) => term.id === id);
      for (const other of same) expect(inForce(other, until ?? from ?? TODAY)).toBe(false);
    }
  });

  it('are no surer than what they rest on', () => {
    expect([weaker('stated', 'inferred'), weaker('secondary', 'inferred'), weaker('stated', 'stated')]).toEqual(['inferred', 'secondary', 'stated']);
  });

  it('to object or appeal are none: what was found is about another permit', () => {
    const text = JSON.stringify([waitingTerms, Object.values(journeys)]);
    expect(text).not.toMatch(/review|objection|appeal/i);
  });
});

describe('questions of the waiting time', () => {
  const everywhere = followedIds.flatMap((id) => phases.flatMap((phase) => arisingIn(phase, id).map((one) => ({ ...one, phase, of: id }))));

  it('each arise somewhere, and lead to something to read', () => {
    expect(waitingIds.filter((id) => !everywhere.some((one) => one.id === id))).toEqual([]);
    expect(everywhere.filter(({ pathways: roads, topics }) => roads.length + topics.length === 0)).toEqual([]);
  });

  it.each(['explaining', 'refused', 'reviewing', 'answering', 'lost', 'contesting', 'completing', 'stopped'] as const)('in %s there is help, first of all by a lawyer', (phase) => {
    for (const id of followedIds) expect(arisingIn(phase, id).find((one) => one.id === 'help')?.topics).toEqual(['help']);
  });

  it('about work and travel while asylum waits lead to the rules about just that', () => {
    const roads = (id: 'asylum-extension' | 'regular-permanent') => arisingIn('deciding', id).filter((one) => one.id === 'work' || one.id === 'travel').flatMap((one) => one.pathways);
    expect(roads('asylum-extension')).toEqual(['work-while-waiting', 'travel-while-waiting']);
    expect(roads('regular-permanent')).toEqual([]);
  });

  it('lead nobody to where they are', () => expect(everywhere.filter(({ pathways: roads, of }) => roads.includes(of))).toEqual([]));
});

describe('steps of everyone', () => {
  it('are there for each phase, each with where it is said', () => {
    expect(Object.keys(commonSteps).sort()).toEqual([...phases].sort());
    for (const step of Object.values(commonSteps)) expect(Object.keys(sources)).toContain(step.source);
    const ids = Object.values(commonSteps).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('every day that can pass for a reader says who helps', () => {
  expect(Object.keys(helpWhenPassed)).toEqual([...dueIds]);
  expect(dueIds.filter((id) => helpWhenPassed[id].length === 0)).toEqual(['applyFrom', 'renewFrom']);
});

it('an event and a phase have names of their own, but for what leads where it says', () => {
  expect(eventTypes.filter((type) => (phases as readonly string[]).includes(type))).toEqual(['applied', 'refused']);
});

it('somebody must pay from the letter about paying until they tell that they have paid', () => {
  const letter = { type: 'paymentLetter', on: '2026-11-20' } as const;
  expect(mustPay({ told: [] })).toBe(false);
  expect(mustPay({ told: [letter] })).toBe(true);
  expect(mustPay({ told: [letter, { type: 'paid', on: '2026-11-24' }] })).toBe(false);
});
