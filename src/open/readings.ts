import type { Answers } from '../law/answers';
import { personKind } from '../law/judge';
import { questions } from '../law/questions';
import { situationOf } from '../law/situation';
import { key } from '../text/keys';
import type { OpenReadings } from './form';

// What belongs to no single condition. Found by asking the law about every answer, but for the order of the outcomes: that is written
// here and in `judge`, and a test holds the two together over every mixture of verdicts.

/** The outcomes in the order in which they are looked for: the first that applies. `because` says when, in the words of docs/rules.md. */
const outcomes = [
  { is: 'ended', because: 'pathwayHasEnded' },
  { is: 'elsewhere', because: 'elsewhereHolds' },
  { is: 'late', because: 'informsAndDeadlinePassed' },
  { is: 'info', because: 'informsHolds' },
  { is: 'unlikely', because: 'someNotMet' },
  { is: 'late', because: 'someLate' },
  { is: 'notYet', because: 'someNotYet' },
  { is: 'uncertain', because: 'someUnknown' },
  { is: 'likely', because: 'noneOfThese' },
] as const satisfies OpenReadings['outcomes'];

const orNotAsked = <O>(options: readonly O[]): readonly (O | undefined)[] => [...options, undefined];
const given = ({ ageGroup, turkish }: { ageGroup: Answers['ageGroup'] | undefined; turkish: Answers['turkish'] | undefined }): Pick<Answers, 'ageGroup' | 'turkish'> =>
  ({ ...(ageGroup && { ageGroup }), ...(turkish && { turkish }) });

/** What somebody is by a card, which tariff they pay, and in which order an outcome is looked for. */
export const readings: OpenReadings = {
  situationOfCard: Object.fromEntries(questions.cardType.options.map((cardType) => [cardType, situationOf({ situation: 'unsure', cardType }) ?? null])),
  payers: orNotAsked(questions.ageGroup.options).flatMap((ageGroup) => orNotAsked(questions.turkish.options).map((turkish) =>
    ({ ageGroup: ageGroup ?? null, turkish: turkish ?? null, is: personKind(given({ ageGroup, turkish })) }))),
  outcomes,
};

/** In the place of an id. */
const any = (name: string) => `{${name}}` as never;

/** Where the text of each thing stands, here and in the code: keys of the texts, with ids to be put in. Yes, no and unknown are the same words for every question. */
export const textKeys = {
  question: key.question(any('question'), 'title'),
  option: key.option(any('question'), '{option}'),
  yesNoUnknown: key.option(any('question'), 'yes').replace('yes', '{option}'),
  pathway: key.pathway(any('pathway'), 'name'),
  outcome: key.outcome(any('pathway'), any('outcome')),
  condition: key.condition(any('pathway'), '{condition}', 'name'),
  verdict: key.condition(any('pathway'), '{condition}', any('verdict')),
  ...Object.fromEntries((['acts', 'terms', 'steps', 'documents', 'rights', 'obligations', 'notes'] as const).map((kind) => [kind, key.item(any('pathway'), kind, { id: '{id}' })])),
  shared: key.item(any('pathway'), 'steps', { id: '{id}', shared: true }),
};
