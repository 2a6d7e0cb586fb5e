import type { Answers } from '../law/answers';
import { agenda, type DayThatMatters } from '../law/agenda';
import type { Day } from '../law/days';
import { afterTheRules } from '../law/inForce';
import type { Judgement, PathwayId } from '../law/pathway';
import { key } from '../text/keys';
import { pathwayValues } from '../text/values';
import type { Ui } from './ui';

/** A day that matters, with its words and the pathways that it matters to, also by their numbers. */
export interface DayInWords extends Pick<DayThatMatters, 'day' | 'is' | 'condition'> {
  readonly words: string;
  readonly pathways: readonly PathwayId[];
  readonly of: readonly number[];
}

/** What a day belongs to: a pathway, or one of its conditions, with the figures that hold on the day that judged. */
export function nameIn({ t, format }: Ui, judgements: readonly Judgement[], judgedOn: Day, pathway: PathwayId, condition?: string): string {
  if (!condition) return t(key.pathway(pathway, 'name'));
  const of = judgements.find((one) => one.pathway.id === pathway)?.pathway;
  return t(key.condition(pathway, condition, 'name'), of && pathwayValues(of, format, judgedOn));
}

/** The days that matter; what one day means for several pathways is said once. */
export function daysInWords(ui: Ui, judgements: readonly Judgement[], answers: Answers, judgedOn: Day): readonly DayInWords[] {
  const { t, format } = ui;
  const days = agenda(judgements, { answers, day: judgedOn });
  const same = ({ day, is, condition }: DayThatMatters) => [day, is, condition].join(' ');
  return [...new Set(days.map(same))].map((group) => {
    const ones = days.filter((one) => same(one) === group);
    const [{ day, is, condition }] = ones as [DayThatMatters];
    const pathways = ones.flatMap(({ pathway }) => pathway ?? []);
    const names = pathways.map((pathway) => nameIn(ui, judgements, judgedOn, pathway, condition));
    const name = names.length > 0 ? format.list([...new Set(names)]) : '';
    const after = (is === 'opens' || is === 'opensIf' || is === 'otherwise') && afterTheRules(day, judgedOn) ? [t('outcomes.afterTheseRules')] : [];
    const of = pathways.map((pathway) => judgements.findIndex((one) => one.pathway.id === pathway) + 1).filter((number) => number > 0);
    return { day, is, ...(condition && { condition }), pathways, words: [t(`next.day.${is}`, { pathway: name }), ...after].join(' '), of };
  });
}
