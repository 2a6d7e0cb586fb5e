// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { optionsOn, type Answers } from '../../src/law/answers';
import { addDays, type Day } from '../../src/law/days';
import type { PersonKind } from '../../src/law/fact';
import { afterTheRules, EARLIER_RULES_END, RULES_CHANGED, inForce } from '../../src/law/inForce';
import { concerns, feeOf, judge, personKind } from '../../src/law/judge';
import { pathways } from '../../src/law/pathways';
import { pathwayIds } from '../../src/law/pathway';
import { questions, type OptionOf } from '../../src/law/questions';
import type { Situation } from '../../src/law/situation';
import { opens } from '../../src/statechart/errand';
import { errandIds, errands } from '../../src/statechart/errands';
import { offered } from '../../src/statechart/offers';
import { fewer } from '../fewer';

type Goal = OptionOf<'goal'>;
const situations = questions.situation.options.filter((one): one is Situation => one !== 'unsure');

const days: Day[] = fewer ? [EARLIER_RULES_END, RULES_CHANGED] : [];
for (let day: Day = '2020-01-01'; day <= '2030-12-31'; day = addDays(day, fewer ? 31 : 1)) days.push(day);

const persons: Record<PersonKind, Answers> = {
  adult: { ageGroup: 'adult', turkish: 'no' },
  minor: { ageGroup: 'minor', turkish: 'no' },
  turkish: { ageGroup: 'adult', turkish: 'yes' },
  turkishMinor: { ageGroup: 'minor', turkish: 'yes' },
};

const opening = errandIds.map((id) => [id, opens(errands[id])] as const);
const priced = Object.values(pathways).filter(({ fees }) => fees.length > 0);

/** The days on which something is not as it should be; the first ten are enough to read. */
const wrong = (isWrong: (day: Day) => boolean) => days.filter(isWrong).slice(0, 10);

it('looks at every day of eleven years', () => expect(days).toHaveLength(fewer ? 132 : 4018));

describe.each(situations)('on every day, %s', (situation) => {
  const who: Answers = { situation };
  const openOn = (answers: Answers, day: Day) => opening.filter(([, when]) => when.holds({ answers, day })).map(([id]) => id);

  it('has exactly one errand for each goal that is offered, and none for another', () => {
    expect(wrong((day) => {
      const goals = offered('goal', { answers: who, day });
      if (situation === 'british') return goals.length > 0 || openOn(who, day).join() !== 'brexit';
      return goals.length === 0 || questions.goal.options.some((goal) => openOn({ ...who, goal }, day).length !== (goals.includes(goal) ? 1 : 0));
    })).toEqual([]);
  });

  it('finds at most one fee of each pathway that holds, in whole euros', () => {
    expect(wrong((day) => priced.some((pathway) => Object.values(persons).some((person) => {
      const known = { answers: { ...who, ...person }, day };
      const euros = feeOf(pathway, known)?.euros ?? 0;
      return pathway.fees.filter((fee) => concerns(fee, known)).length > 1 || !Number.isInteger(euros) || euros < 0;
    })))).toEqual([]);
  });
});

describe('goals', () => {
  // As the catalogue (section 2) lists them.
  const goals: Record<Situation, readonly Goal[]> = {
    noPermit: ['firstApplication', 'rejectedBefore', 'otherPurpose'],
    asylumTemporary: ['stay', 'replaceDocument', 'withdrawalLetter', 'workWhileWaiting', 'travelWhileWaiting'],
    regularTemporary: ['stay', 'replaceDocument', 'withdrawalLetter', 'citizenship'],
    asylumPermanent: ['renewDocument', 'replaceDocument', 'withdrawalLetter', 'citizenship', 'longTermResident'],
    regularPermanent: ['renewDocument', 'replaceDocument', 'withdrawalLetter', 'citizenship', 'longTermResident'],
    unionCitizen: ['stay', 'renewDocument', 'replaceDocument'],
    unionFamily: ['stay', 'renewDocument', 'replaceDocument'],
    british: [],
  };
  it.each(situations)('of %s are the same under both sets of rules', (situation) => {
    for (const day of [EARLIER_RULES_END, RULES_CHANGED]) {
      expect([...offered('goal', { answers: { situation }, day })].sort()).toEqual([...goals[situation]].sort());
    }
  });
});

describe.each(pathwayIds)('on every day, %s', (id) => {
  const pathway = pathways[id];

  it('states each term, and each step, at most once', () => {
    const listed = [pathway.terms, pathway.steps, pathway.documents, pathway.rights, pathway.obligations, pathway.notes];
    expect(wrong((day) => listed.some((list) => {
      const ids = list.filter((one) => inForce(one, day)).map((one) => one.id);
      return new Set(ids).size < ids.length;
    }))).toEqual([]);
  });

  it('judges each condition at most once', () => {
    expect(wrong((day) => {
      const ids = pathway.conditions.filter((one) => inForce(one, day)).map((one) => one.id);
      return new Set(ids).size < ids.length;
    })).toEqual([]);
  });

  it('has a successor in force once it has ended', () => {
    expect(wrong((day) => {
      const outcome = judge(pathway, { answers: {}, day })?.outcome;
      return outcome?.is === 'ended' && !inForce(pathways[outcome.replacedBy], day);
    })).toEqual([]);
  });
});

describe('the change of the law', () => {
  it('ends two pathways and begins one', () => {
    const outcomeOn = (id: keyof typeof pathways, day: Day) => judge(pathways[id], { answers: {}, day })?.outcome;
    for (const id of ['asylum-extension', 'asylum-permanent'] as const) {
      expect(outcomeOn(id, EARLIER_RULES_END)?.is).toBe('uncertain');
      expect(outcomeOn(id, RULES_CHANGED)).toEqual({ is: 'ended', until: EARLIER_RULES_END, replacedBy: 'asylum-document-renewal' });
    }
    expect(outcomeOn('asylum-document-renewal', EARLIER_RULES_END)).toBeUndefined();
    expect(outcomeOn('asylum-document-renewal', RULES_CHANGED)?.is).toBe('uncertain');
  });

  it('leaves no day between the two sets of rules', () => expect(addDays(EARLIER_RULES_END, 1)).toBe(RULES_CHANGED));

  it('a day that those rules name comes after them only when they judged, and it is later than their last day', () => {
    expect(afterTheRules('2026-06-12', EARLIER_RULES_END)).toBe(true);
    expect(afterTheRules('2026-06-11', EARLIER_RULES_END)).toBe(false);
    expect(afterTheRules('2026-06-12', RULES_CHANGED)).toBe(false);
  });

  it('a fact holds on its first and on its last day', () => {
    const fact = { from: '2026-01-01', until: '2026-06-11' } as const;
    expect((['2025-12-31', '2026-01-01', '2026-06-11', '2026-06-12'] as const).map((day) => inForce(fact, day))).toEqual([false, true, true, false]);
  });
});

describe('fees', () => {
  it.each(Object.entries(persons))('%s is the kind of person that the answers say', (kind, answers) => expect(personKind(answers)).toBe(kind));

  it('an adult who is not Turkish, where neither was asked', () => expect(personKind({})).toBe('adult'));

  // Catalogue, section 9: adult, minor, Turkish, Turkish minor; no fee is known where a dash stands.
  it.each<[pathway: keyof typeof pathways, situation: Situation, day: Day, euros: string]>([
    ['regular-permanent', 'regularTemporary', '2025-12-31', '159 51 51 29'],
    ['regular-permanent', 'regularTemporary', '2026-01-01', '254 85 85 46'],
    ['eu-long-term-resident', 'asylumTemporary', '2026-11-22', '254 85 85 46'],
    ['asylum-permanent', 'asylumTemporary', '2025-12-31', '- - - -'],
    ['asylum-permanent', 'asylumTemporary', '2026-06-11', '254 85 85 46'],
    ['document-renewal', 'regularPermanent', '2025-12-31', '- - - -'],
    ['document-renewal', 'regularPermanent', '2026-01-01', '85 46 46 46'],
    ['document-renewal', 'unionCitizen', '2026-01-01', '85 46 - -'],
    ['document-replacement', 'asylumPermanent', '2026-01-01', '171 85 85 85'],
    ['document-replacement', 'unionFamily', '2026-01-01', '85 46 - -'],
    ['union-permanent', 'unionCitizen', '2025-12-31', '- - - -'],
    ['union-permanent', 'unionFamily', '2026-01-01', '85 46 - -'],
    ['asylum-application', 'noPermit', '2020-01-01', '0 0 0 0'],
    ['asylum-document-renewal', 'asylumTemporary', '2026-06-12', '0 0 0 0'],
    ['asylum-repeat', 'noPermit', '2026-06-12', '0 0 0 0'],
    ['regular-extension', 'regularTemporary', '2026-11-22', '- - - -'],
  ])('%s, %s, on %s: %s', (id, situation, day, euros) => {
    const paid = Object.values(persons).map((person) => feeOf(pathways[id], { answers: { situation, ...person }, day })?.euros ?? '-');
    expect(paid.join(' ')).toBe(euros);
  });
});

describe('options of a day', () => {
  it('an option that began with the new rules is for everybody, also while nobody has told what they are', () => {
    expect(optionsOn('absences', RULES_CHANGED, undefined)).toEqual(['sixMonths', 'fourMonthsThreeYears', 'tenMonthsTotal', 'none', 'unknown']);
    expect(optionsOn('absences', EARLIER_RULES_END, undefined)).not.toContain('tenMonthsTotal');
    expect(optionsOn('absences', RULES_CHANGED, 'asylumTemporary')).toEqual(['sixMonths', 'tenMonthsTotal', 'none', 'unknown']);
  });
  it('a date offers none', () => expect(optionsOn('permitSince', RULES_CHANGED, undefined)).toEqual([]));
});
