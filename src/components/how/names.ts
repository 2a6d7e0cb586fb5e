import type { Ui } from '../../islands/ui';
import type { Day } from '../../law/days';
import type { Pathway } from '../../law/pathway';
import { errands, type ErrandId } from '../../statechart/errands';
import type { Errand } from '../../statechart/errand';
import type { State } from '../../statechart/graph';
import { key } from '../../text/keys';
import { pathwayValues } from '../../text/values';
import { orWords } from './dayWords';
import type { Names } from './whenWords';

/** What the conditions of a pathway are called on a day; those that only decide a question have names of their own. */
export const namesOn = ({ t, format }: Ui, pathway: Pathway, day: Day): Names => (id) =>
  pathway.conditions.some((one) => one.id === id) ? t(key.condition(pathway.id, id, 'name'), pathwayValues(pathway, format, day)) : t(`how.decides.${id}`);

/** What an errand is called: who comes to it, where that is one kind of people, and what they want, where that is asked. */
export function errandName(ui: Ui, id: ErrandId): string {
  const { who, wants, from, until }: Errand = errands[id];
  const { t, format } = ui;
  const people = orWords(ui, who.map((one) => t(key.option('situation', one))));
  const goal = wants && t(key.option('goal', wants));
  const errand = goal ? (who.length > 1 ? goal : t('how.errand.both', { who: people, wants: goal })) : people;
  if (until) return t('how.errand.until', { errand, until: format.day(until) });
  return from ? t('how.errand.from', { errand, from: format.day(from) }) : errand;
}

/** What a state of the chart is called. */
export function stateName(ui: Ui, { id, question, errand }: State): string {
  if (question) return ui.t(key.question(question, 'short'));
  if (errand) return errandName(ui, errand);
  if (id === 'errand') return ui.t('how.chart.errand');
  return ui.t(id === 'review' ? 'check.review.title' : 'check.result.title');
}
