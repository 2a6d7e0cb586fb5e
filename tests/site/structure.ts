import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LanguageId } from '../../src/text/languages';
import type { Screen } from './screens';

const check = (language: LanguageId) => JSON.parse(readFileSync(new URL(`../../locales/${language}/check.json`, import.meta.url), 'utf8')) as { step: string; errorPrefix: string };

/** What is wrong with how a screen is built: its title, its headings, its parts and where the help stands. */
export const structure = (page: Page, { name, title }: Screen, language: LanguageId): Promise<string[]> => page.evaluate(([begins, step, isQuestion, hasSkip]) => {
  const found: string[] = [];
  const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const words = (one: Element) => {
    const copy = one.cloneNode(true) as Element;
    for (const dutch of copy.querySelectorAll('.pp-dutch')) dutch.remove();
    return bare(copy.textContent ?? '');
  };
  // Marks of direction, and joiners that hold a day together, are not seen.
  const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069\u200e\u200f\u00ad]/g, '').replace(/\s+/g, ' ').trim();

  const [heading, ...more] = visible('h1');
  if (!heading || more.length > 0 || !heading.closest('main')) found.push(`${more.length + (heading ? 1 : 0)} headings of level 1`);
  else if (!bare(document.title).includes(words(heading))) found.push(`title "${document.title}" without "${words(heading)}"`);
  if (!document.title.includes('Permit Path')) found.push('title without the name of the site');
  if (begins && !document.title.startsWith(begins)) found.push(`title does not begin with "${begins}": ${document.title}`);
  if (isQuestion && !new RegExp(step).test(bare(document.title))) found.push(`title without the number of the question: ${document.title}`);

  const levels = visible('h1, h2, h3, h4, h5, h6').filter((one) => one.closest('main')).map((one) => ({ level: Number(one.tagName[1]), text: words(one).slice(0, 40) }));
  // What stands above the question may have a heading of its own: an error, an offer.
  levels.slice(levels.findIndex(({ level }) => level === 1)).forEach(({ level, text }, at, all) => {
    if (level > (all[at - 1]?.level ?? 1) + 1) found.push(`heading of level ${level} below one of ${all[at - 1]?.level}: ${text}`);
  });

  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((one, at) => ids.indexOf(one) !== at)) found.push(`twice the id ${id}`);

  // Who helps stands between the page and its foot, on each of them.
  const parts = [...document.body.children].filter((one) => one.matches('.nl-skip-link, header, main, .pp-help, footer')).map((one) => (one.matches('.pp-help') ? 'help' : one.matches('a') ? 'skip' : one.tagName.toLowerCase()));
  const expected = [...(hasSkip ? ['skip'] : []), 'header', 'main', 'help', 'footer'];
  if (parts.join() !== expected.join()) found.push(`parts in another order: ${parts.join()}`);
  if (visible('.pp-help a[href]').length === 0 && hasSkip) found.push('no help');
  return found;
}, [title === 'error' ? check(language).errorPrefix : '', check(language).step.replace('{{number}}', '\\d+'), title !== undefined, name !== 'embed'] as const)
  // The page on which a language is chosen has no words of one.
  .then((found) => (name === 'languages' ? found.filter((line) => !/^(parts|no help)/.test(line)) : found));
