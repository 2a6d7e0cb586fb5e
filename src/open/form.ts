import type { OutcomeId, PathwayId } from '../law/pathway';
import type { Carried } from '../law/tables/origin';
import type { Certainty, PersonKind } from '../law/fact';
import type { Day, Rounding } from '../law/days';
import type { InForce } from '../law/inForce';
import type { Order } from '../law/tables/compared';
import type { QuestionId } from '../law/questions';
import type { Said } from '../law/said';
import type { Situation } from '../law/situation';
import type { SourceId } from '../law/sources';
import type { DateQuestionId, Span, Unit } from '../law/span';
import type { VerdictId } from '../law/condition';

// The form of `/rules/v1.json`: what other programs read. Names here are a promise (docs/rules.md): none goes or changes its meaning within
// version 1; `schema.ts` says the same in JSON Schema, and a test holds the document to it.

/** One length of time after another, each with what becomes of a day that does not exist. */
export type Counted = readonly { readonly amount: number; readonly unit: Unit; readonly rounding: Rounding }[];

/** A day that an answer leads to, held against the judging day or a fixed one: `counted` empty means the answer itself. */
export interface Comparison {
  readonly counted: Counted;
  readonly is: 'before' | 'onOrBefore' | 'after' | 'onOrAfter';
  readonly than: 'judgingDay' | Day;
}

/** What an answer must be. Each true one of what it names is enough; in `days` all of one inner list. */
export interface AnswerTest {
  readonly question: QuestionId;
  /** A known date, for which all comparisons of one list hold; an empty list: any known date. */
  readonly days?: readonly (readonly Comparison[])[];
  /** One of these options; of several answers: at least one of these. */
  readonly anyOf?: readonly string[];
  /** Several answers, none of them one of these. */
  readonly noneOf?: readonly string[];
  /** Several answers: exactly one of these choices, in whatever order. */
  readonly exactly?: readonly (readonly string[])[];
  /** A date that the person does not know. */
  readonly unknown?: true;
  readonly notAsked?: true;
}

/** How the first of two dates stands to the second; `open`: one of them is not known or was not asked. */
export interface OrderTest {
  readonly dates: readonly [DateQuestionId, DateQuestionId];
  readonly order: readonly Order[];
}

/** A day that a verdict carries: the latest of those that these answers lead to. */
export interface CarriedDay {
  readonly carries: Carried;
  readonly latestOf: readonly { readonly of: DateQuestionId; readonly counted: Counted }[];
}

/** What all of `when` together come to. Of the rows of a table exactly one fits whatever is answered. */
export interface OpenRow {
  readonly when: readonly (AnswerTest | OrderTest)[];
  /** Left out where the condition does not apply to such a person. */
  readonly is?: VerdictId;
  readonly day?: CarriedDay;
}

export interface OpenSourced extends InForce {
  readonly source: SourceId;
  readonly at: string;
  readonly certainty: Certainty;
}

export interface OpenCondition extends OpenSourced {
  readonly id: string;
  readonly reads: readonly QuestionId[];
  readonly spans: readonly Span[];
  readonly appliesWhen?: Said;
  readonly table: readonly OpenRow[];
}

export interface OpenItem extends OpenSourced {
  readonly id: string;
  readonly shared?: true;
  readonly how?: true;
  readonly urgent?: true;
  readonly on?: readonly OutcomeId[];
  readonly appliesWhen?: Said;
}

export interface OpenTerm extends OpenSourced {
  readonly id: string;
  readonly amount: number;
  readonly unit: Unit;
}

export interface OpenFee extends OpenSourced {
  readonly euros: { readonly [K in PersonKind]?: number };
  readonly appliesWhen?: Said;
}

export interface OpenPathway extends InForce {
  readonly id: PathwayId;
  readonly page: OpenSourced;
  readonly replacedBy?: PathwayId;
  readonly elsewhere?: Said;
  readonly informs?: Said;
  readonly deadline?: { readonly span: Span; readonly appliesWhen?: Said };
  readonly recommended: readonly { readonly on: readonly OutcomeId[]; readonly appliesWhen?: Said }[];
  readonly conditions: readonly OpenCondition[];
  readonly fees: readonly OpenFee[];
  readonly terms: readonly OpenTerm[];
  readonly acts: readonly OpenItem[];
  readonly steps: readonly OpenItem[];
  readonly documents: readonly OpenItem[];
  readonly rights: readonly OpenItem[];
  readonly obligations: readonly OpenItem[];
  readonly notes: readonly OpenItem[];
}

/** A question and when it is asked. */
export interface OpenAsk {
  readonly question: QuestionId;
  readonly when: Said;
}

export interface OpenErrand extends InForce {
  readonly id: string;
  readonly opens: Said;
  readonly asks: readonly OpenAsk[];
  readonly exits: readonly { readonly after: QuestionId; readonly when: Said; readonly to: string }[];
  readonly judges: readonly PathwayId[];
}

/** What a rule reads of a person beside single answers: found by asking the law itself. */
export interface OpenReadings {
  readonly situationOfCard: Readonly<Record<string, Situation | null>>;
  readonly payers: readonly { readonly ageGroup: string | null; readonly turkish: string | null; readonly is: PersonKind }[];
  readonly outcomes: readonly { readonly is: OutcomeId; readonly because: string }[];
}
