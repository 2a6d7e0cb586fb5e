import { describe, expect, it } from 'vitest';
import { EARLIER_RULES_END, RULES_CHANGED } from '../../src/law/inForce';
import { offered, refusalOn } from '../../src/statechart/offers';

describe('what is offered', () => {
  it('absences: ten months in all only since 12 June 2026, four months a year never to asylum', () => {
    const absences = (situation: 'asylumTemporary' | 'regularTemporary', day: typeof EARLIER_RULES_END) => offered('absences', { answers: { situation }, day });
    expect(absences('regularTemporary', EARLIER_RULES_END)).toEqual(['sixMonths', 'fourMonthsThreeYears', 'none', 'unknown']);
    expect(absences('regularTemporary', RULES_CHANGED)).toEqual(['sixMonths', 'fourMonthsThreeYears', 'tenMonthsTotal', 'none', 'unknown']);
    expect(absences('asylumTemporary', RULES_CHANGED)).toEqual(['sixMonths', 'tenMonthsTotal', 'none', 'unknown']);
  });

  it('goals: by card for whoever is unsure, none while that is open', () => {
    const goals = (answers: Parameters<typeof offered>[1]['answers']) => offered('goal', { answers, day: RULES_CHANGED });
    expect(goals({ situation: 'unsure', cardType: 'typeIII' })).toEqual(goals({ situation: 'asylumTemporary' }));
    expect(goals({ situation: 'unsure' })).toEqual([]);
    expect(goals({ situation: 'unsure', cardType: 'other' })).toEqual([]);
  });

  it('a goal of somebody else is refused, and a word that is no goal is no answer', () => {
    const refused = (goal: string) => refusalOn('goal', goal, { answers: { situation: 'noPermit' }, day: RULES_CHANGED }, RULES_CHANGED);
    expect(refused('firstApplication')).toBeUndefined();
    expect(refused('citizenship')).toBe('notOffered');
    expect(refused('toString')).toBe('notAnAnswer');
  });
});
