import type { Answers } from '../law/answers';
import { isDay } from '../law/days';
import type { QuestionId } from '../law/questions';
import { key } from '../text/keys';
import type { Ui } from './ui';

/** An answer in words: the option's label, several of them, or a day. */
export function answerText({ t, format }: Ui, question: QuestionId, answers: Answers): readonly string[] {
  const given = answers[question];
  if (isDay(given)) return [format.day(given)];
  return [given ?? []].flat().map((option) => t(key.option(question, String(option))));
}
