import { expect, it } from 'vitest';
import { earlierDiffers } from '../../src/islands/earlierDiffers';
import type { Answers } from '../../src/law/answers';
import { resultOf } from '../../src/statechart/result';
import { replay } from '../../src/statechart/replay';

// The earlier rules are offered where they say something else, or would ask for more; elsewhere they would only frighten.

const day = '2026-11-30';
const differs = (answers: Answers) => earlierDiffers(answers, resultOf(replay({ answers, day, today: day }, 'result'), day).judgements, day);

it.each<[string, Answers, boolean]>([
  ['a temporary asylum permit', { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-01-10', asylumPermitBasis: 'own', asylumAppliedOn: '2022-01-10' }, true],
  ['a letter whose last day lies between then and now', { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-09-01' }, true],
  ['a letter of now', { situation: 'asylumTemporary', goal: 'withdrawalLetter', letterDate: '2026-11-18' }, false],
  ['a stolen card', { situation: 'regularTemporary', goal: 'replaceDocument', documentProblem: 'stolen' }, false],
])('%s', (_, answers, expected) => expect(differs(answers)).toBe(expected));
