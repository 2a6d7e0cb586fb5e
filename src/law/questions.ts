import { RULES_CHANGED, type InForce } from './inForce';

/** What a date must not be, beside impossible: see `refusals.ts`. */
export interface DateLimits {
  /** The day lies in the past or is today: something that has happened. */
  readonly happened?: true;
  /** Not before the day given to this other question, when that one is known. */
  readonly notAfter?: 'permitExpires';
  /** The person born on this day must be under 18 today. */
  readonly minor?: true;
}

/** An option that is not always offered: by day, or not to everybody. */
export interface OptionLimits extends InForce {
  readonly notFor?: 'asylumTemporary';
}

interface Choice<O extends string> {
  readonly kind: 'choice';
  readonly options: readonly O[];
  readonly limits?: { readonly [P in O]?: OptionLimits };
}
interface Multi<O extends string> {
  readonly kind: 'multi';
  readonly options: readonly O[];
  /** Options that exclude all others. */
  readonly alone: readonly O[];
  /** True when the answer is kept nowhere, not even in the tab's memory. */
  readonly neverKept?: true;
}
interface DateQuestion {
  readonly kind: 'date';
  readonly limits: DateLimits;
}
export type Question = Choice<string> | Multi<string> | DateQuestion;

const choice = <const O extends string>(options: readonly O[], limits?: Choice<O>['limits']): Choice<O> =>
  limits ? { kind: 'choice', options, limits } : { kind: 'choice', options };
const multi = <const O extends string>(options: readonly O[], alone: readonly NoInfer<O>[], neverKept?: true): Multi<O> =>
  neverKept ? { kind: 'multi', options, alone, neverKept } : { kind: 'multi', options, alone };
const date = (limits: DateLimits = {}): DateQuestion => ({ kind: 'date', limits });
const yesNoUnknown = choice(['yes', 'no', 'unknown']);

/** Every question the check can ask, in the order of the catalogue (section 2). Which are asked, and when, is said by the errands. */
export const questions = {
  situation: choice([
    'noPermit', 'asylumTemporary', 'asylumPermanent', 'regularTemporary', 'regularPermanent',
    'unionCitizen', 'unionFamily', 'british', 'unsure',
  ]),
  cardType: choice([
    'typeI', 'typeII', 'typeIII', 'typeIV', 'typeV', 'euDocument', 'wDocument', 'wDocumentHadPermit', 'noCard', 'other',
  ]),
  // Which of these are offered follows from the errands open to the situation.
  goal: choice([
    'firstApplication', 'rejectedBefore', 'otherPurpose', 'stay', 'renewDocument', 'replaceDocument', 'withdrawalLetter',
    'workWhileWaiting', 'travelWhileWaiting', 'citizenship', 'longTermResident',
  ]),
  asylumGrounds: multi(
    ['persecution', 'inhumanTreatment', 'armedConflict', 'familyHasPermit', 'otherReason', 'preferNotToSay'],
    ['preferNotToSay'],
    true,
  ),
  permitExpires: date(),
  permitSince: date({ happened: true, notAfter: 'permitExpires' }),
  reasonStillExists: yesNoUnknown,
  mainResidence: yesNoUnknown,
  abroadOverThreeMonths: yesNoUnknown,
  asylumPermitBasis: choice(['own', 'family', 'unknown']),
  asylumAppliedOn: date({ happened: true }),
  permitPurpose: choice(['nonTemporary', 'temporary', 'unknown']),
  temporaryYears: yesNoUnknown,
  ageGroup: choice(['adult', 'minor']),
  birthDate: date({ happened: true, minor: true }),
  absences: choice(['sixMonths', 'fourMonthsThreeYears', 'tenMonthsTotal', 'none', 'unknown'], {
    fourMonthsThreeYears: { notFor: 'asylumTemporary' },
    tenMonthsTotal: { from: RULES_CHANGED },
  }),
  returnDate: date({ happened: true }),
  brpRegistered: yesNoUnknown,
  income: yesNoUnknown,
  parentPermitExemption: yesNoUnknown,
  healthInsurance: yesNoUnknown,
  turkish: choice(['yes', 'no']),
  civicIntegration: choice(['diploma', 'exempt', 'no', 'unknown']),
  familyOf: choice(['unionCitizen', 'dutchUnderEuLaw', 'british', 'none', 'unknown']),
  chavez: yesNoUnknown,
  familyTie: choice(['partner', 'directLine', 'otherFamily']),
  dependency: multi(['financial', 'seriousHealthCare', 'livedTogether', 'none', 'unknown'], ['none', 'unknown']),
  passportValid: yesNoUnknown,
  livingSince: date({ happened: true }),
  continuousStay: yesNoUnknown,
  familyRequirementsMet: yesNoUnknown,
  earlySituation: choice([
    'retired', 'unableToWork', 'workAccident', 'crossBorderWorker', 'relativeOfWorker', 'none', 'unknown',
  ]),
  documentExpires: date(),
  documentProblem: choice(['lost', 'stolen', 'damaged', 'detailsChanged']),
  letterDate: date({ happened: true }),
  workAllowedBefore: yesNoUnknown,
  appliedInTime: yesNoUnknown,
  returnTripDate: date(),
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;

/** The option ids of a choice or multi question. */
export type OptionOf<Q extends QuestionId> = (typeof questions)[Q] extends { options: readonly (infer O extends string)[] } ? O : never;

/** All question ids, in the order of the catalogue. */
export const questionIds = Object.keys(questions) as QuestionId[];

/** True for text that is the id of a question (also for text from outside: `constructor` is none). */
export const isQuestionId = (value: unknown): value is QuestionId =>
  typeof value === 'string' && Object.hasOwn(questions, value);

/** The question of an id, seen as any of the three kinds. */
export const questionOf = (id: QuestionId): Question => questions[id];
