import { questionIds, questionOf, type Question, type QuestionId } from '../law/questions';
import { plainly } from '../law/said';
import { asked, opens, type Errand } from '../statechart/errand';
import { errandIds, errands } from '../statechart/errands';
import { opening } from '../statechart/self-check';
import type { OpenAsk, OpenErrand } from './form';

// What is asked, of whom and when: the statechart as data.

/** Every question with what can be answered, in the order of the catalogue. */
export const openQuestions = (): readonly (Question & { readonly id: QuestionId })[] => questionIds.map((id) => ({ id, ...questionOf(id) }));

/** What everybody is asked before an errand opens. */
export const openOpening = (): readonly OpenAsk[] =>
  (Object.keys(opening) as (keyof typeof opening)[]).map((question) => ({ question, when: plainly(opening[question].said) }));

/** Every errand: whose it is, what it asks, where somebody leaves it, and which pathways it is judged by. The first that opens counts. */
export const openErrands = (): readonly OpenErrand[] => errandIds.map((id) => {
  const errand: Errand = errands[id];
  return {
    id,
    opens: plainly(opens(errand).said),
    asks: asked(errand).map(([question, when]) => ({ question, when: plainly(when.said) })),
    exits: (errand.exits ?? []).map(({ after, when, to }) => ({ after, when: plainly(when.said), to })),
    judges: errand.judges,
  };
});
