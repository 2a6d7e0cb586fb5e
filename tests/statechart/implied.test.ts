import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import { EARLIER_RULES_END, RULES_CHANGED } from '../../src/law/inForce';
import { pathwayIds, type PathwayId } from '../../src/law/pathway';
import { errands } from '../../src/statechart/errands';
import { impliedBy } from '../../src/statechart/implied';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { JUDGING_DAYS } from '../law/borders';

describe('asking for a pathway says who somebody is and what they want', () => {
  it.each<[PathwayId, Answers]>([
    ['asylum-application', { situation: 'noPermit', goal: 'firstApplication' }],
    ['asylum-extension', { situation: 'asylumTemporary', goal: 'stay' }],
    ['regular-permanent', { situation: 'regularTemporary', goal: 'stay' }],
    // A citizen or a family member: that is still to be asked.
    ['union-permanent', { goal: 'stay' }],
    ['permanent-brexit', { situation: 'british' }],
    ['document-renewal', { goal: 'renewDocument' }],
    // To stay, or as the next step from a permanent permit.
    ['eu-long-term-resident', {}],
  ])('%s', (pathway, answers) => {
    for (const day of JUDGING_DAYS) expect(impliedBy(pathway, day)).toEqual(answers);
  });

  it('nothing where no errand judges it on the day', () => {
    expect(impliedBy('asylum-document-renewal', EARLIER_RULES_END)).toEqual({});
    expect(impliedBy('asylum-document-renewal', RULES_CHANGED)).toEqual({ situation: 'asylumTemporary', goal: 'stay' });
  });

  it.each(pathwayIds)('%s: whoever is sent to an errand by it is judged by it', (pathway) => {
    for (const day of JUDGING_DAYS) {
      const { errand, answers } = replay({ answers: impliedBy(pathway, day), day, today: day });
      if (errand) expect(errands[errand].judges).toContain(pathway);
      if (errand) expect(resultOf({ at: 'result', trail: [], answers, errand }, day).judgements.map((one) => one.pathway.id)).toContain(pathway);
    }
  });
});
