import { Feed } from 'feed';
import { addDays, type Day } from '../law/days';
import { RULES_CHANGED } from '../law/inForce';
import type { PathwayId } from '../law/pathway';
import { pathways } from '../law/pathways';
import { sources } from '../law/sources';
import { turningDays, type TurningDay } from '../law/turningDays';
import { fullAddress } from '../text/address';
import { escapeMarkup } from '../text/escape';
import { key } from '../text/keys';
import { languages, type LanguageId } from '../text/languages';
import { plain } from '../text/parts';
import { changeValues } from '../text/values';
import { sayIn } from './say';

// The changes of law for a program that reads feeds (Atom, RFC 4287). Its entries are the turning days of the rules themselves: a
// rule that gets another day gets another entry, without a list of changes that somebody would have to keep.

/** The same in every language, and without the marks that hold it apart in a sentence. */
const NAME = 'Permit Path';

/** Noon, so that the day is the same one in Amsterdam and Greenwich: the law knows no hours. */
const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** What the feed is called. */
export function feedTitle(language: LanguageId): string {
  const { t } = sayIn(language);
  return plain(`${t('site.name')} – ${t('site.footer.links.change')}`, languages[language].dir);
}

/**
 * The feed in one language, as XML.
 * @param days left out: those of the law
 */
export function changesFeed(language: LanguageId, days: readonly TurningDay[] = turningDays()): string {
  const { t, format } = sayIn(language);
  const { dir, tag } = languages[language];
  const text = (words: string) => escapeMarkup(plain(words, dir));
  const link = (path: string, words: string) => `<a href="${escapeMarkup(fullAddress(`${language}/${path}`))}">${text(words)}</a>`;
  const item = (path: string, name: string, more = '') => `<li>${link(path, name)}${more && `<br/>${text(more)}`}</li>`;
  const route = (id: PathwayId, more?: string) => item(`routes/${id}/`, t(key.pathway(id, 'name')), more);
  const values = changeValues(pathways, format, import.meta.env.BUILD_DAY);

  const contentOf = ({ day, begins, ends, pathways: otherwise, topics }: TurningDay): string => [
    `<div lang="${tag}" dir="${dir}">`,
    // The one day that has a page of its own.
    day === RULES_CHANGED ? `<p>${text(t('change.lead', values))}</p><p>${link('change/', t('site.home.changedLink'))}</p>` : '',
    '<ul>',
    ...begins.map((id) => route(id, t('routes.feeFrom', { from: format.day(day) }))),
    ...ends.map((id) => route(id, t('routes.ended', { until: format.day(addDays(day, -1)) }))),
    ...otherwise.map((id) => route(id)),
    ...topics.map((id) => item(`topics/${id}/`, t(key.topic(id, 'name')))),
    `</ul><p>${text(t('site.home.noDecision'))}</p></div>`,
  ].join('');

  const self = fullAddress(`${language}/changes.atom`);
  // A day that has yet to come would be held back, or shown for ever as the newest: it is told when we read of it.
  const told = (day: Day) => noon(day < sources.S0.read ? day : sources.S0.read);
  const feed = new Feed({
    id: self, title: feedTitle(language), link: fullAddress(`${language}/change/`), feedLinks: { atom: self },
    author: { name: NAME }, copyright: '', generator: NAME, updated: told(days[0]?.day ?? sources.S0.read),
  });
  for (const one of days) {
    feed.addItem({
      id: `${self}#${one.day}`, title: text(`${t('site.footer.links.change')} – ${format.day(one.day)}`), date: told(one.day), content: contentOf(one),
      link: fullAddress(`${language}/${one.day === RULES_CHANGED ? 'change/' : 'routes/'}`),
    });
  }
  return feed.atom1();
}
