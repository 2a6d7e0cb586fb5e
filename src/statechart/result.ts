import type { Day } from '../law/days';
import { judgeAll } from '../law/judge';
import { pathways } from '../law/pathways';
import { errands } from './errands';
import type { Position } from './replay';

// Apart from the conversation: the whole of the law is only needed, and only loaded, once there is something to judge.

/** The judgements of the errand somebody stands in, the recommended one first. */
export const resultOf = ({ errand, answers }: Position, day: Day) =>
  judgeAll((errand ? errands[errand].judges : []).map((id) => pathways[id]), { answers, day });
