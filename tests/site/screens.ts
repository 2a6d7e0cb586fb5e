import { expect, type Page } from '@playwright/test';
import { openPair } from '../../src/law/compare';
import type { Day } from '../../src/law/days';
import type { OutcomeId } from '../../src/law/pathway';
import { replay } from '../../src/statechart/replay';
import { resultOf } from '../../src/statechart/result';
import { languagesOf, type LanguageId } from '../../src/text/languages';
import type { Answers } from '../../src/law/answers';
import { persons } from '../law/persons/all';
import type { Person } from '../law/persons/person';
import { answer, fill, send, setDay, walk } from './drive';
import { board, press, tell, type } from './follow';

// Every kind of screen there is, and how a visitor comes to it. What must hold on all of them is asked of this list.

export interface Screen {
  readonly name: string;
  /** Brings a page to it, from wherever it is; nothing is kept of before. */
  readonly reach: (page: Page, language: LanguageId) => Promise<void>;
  /** Where the screen exists. */
  readonly languages: readonly LanguageId[];
  /** What its title begins with, besides its heading: the number of a question, the word for an error. */
  readonly title?: 'question' | 'error';
}

const TODAY = '2026-11-22';

/** Goes to an address as if for the first time in this tab. */
async function anew(page: Page, address: string, day = TODAY): Promise<void> {
  await setDay(page, day);
  // A small file of ours: from a page of the check, leaving would keep the answers again.
  await page.goto('./mark.svg');
  await page.evaluate(() => { sessionStorage.clear(); localStorage.clear(); });
  await page.goto(address);
}

const at = (path: string) => (page: Page, language: LanguageId) => anew(page, `./${language}/${path}`);
const unfold = (page: Page, within = 'main') => page.evaluate((part) => { for (const one of document.querySelectorAll<HTMLDetailsElement>(`${part} details`)) one.open = true; }, within);
/** The first questions of the check, answered. */
const after = (answers: Record<string, string>) => async (page: Page, language: LanguageId) => {
  await at('check/')(page, language);
  for (const [question, value] of Object.entries(answers)) await answer(page, question, value);
};
const asksGrounds = after({ situation: 'noPermit', goal: 'firstApplication' });
const asksDay = after({ situation: 'regularTemporary', goal: 'stay' });
const refused = async (page: Page) => {
  await send(page);
  await expect(page.locator('.pp-error-summary')).toBeFocused();
};

const today = persons.filter((person) => !person.today && person.day >= '2026-06-12');
const shortest = (holds: (person: Person) => boolean): Person => {
  const [first] = today.filter(holds).sort((one, other) => Object.keys(one.answers).length - Object.keys(other.answers).length);
  if (!first) throw new Error('No person');
  return first;
};
/** Somebody with few answers, and a result that begins with this. */
const withOutcome = (outcome: OutcomeId) => shortest(({ expect: [first] }) => first?.outcome === outcome);
const besides = (outcome: OutcomeId) => shortest(({ expect: shown }) => shown.some((one) => one.outcome === outcome));
const twoSides = shortest(({ answers, day }) => openPair(resultOf(replay({ answers: answers as Answers, day: day as Day, today: day as Day }, 'result'), day as Day).judgements) !== undefined);

const resultFor = (person: Person) => async (page: Page, language: LanguageId) => {
  await anew(page, `./${language}/check/`, person.day);
  await walk(page, person);
};
const someone = withOutcome('late');
const many = besides('notYet');

const applied = async (page: Page, language: LanguageId) => {
  await anew(page, './mark.svg');
  await board(page, 'asylum-document-renewal', language);
  await tell(page, 'applied', { on: '2026-11-02' });
};

const screen = (name: string, reach: Screen['reach'], title?: Screen['title'], languages: readonly LanguageId[] = languagesOf('')): Screen => ({ name, reach, languages, ...(title && { title }) });
const page = (name: string, path: string) => screen(name, at(path), undefined, languagesOf(path));

export const screens: readonly Screen[] = [
  screen('languages', (page) => anew(page, './'), undefined, ['nl']),
  page('home', ''), page('routes', 'routes/'), page('route', 'routes/asylum-permanent/'),
  page('topics', 'topics/'), page('topic', 'topics/digid/'), page('words', 'topics/words/'),
  page('change', 'change/'), page('sources', 'sources/'), page('look', 'look/'), page('partners', 'partners/'),
  page('how', 'how/'), page('how-route', 'how/regular-permanent/'), page('privacy', 'privacy/'), page('accessibility', 'accessibility/'),
  page('not-there', '404/'), page('offline', 'offline/'), page('embed', 'embed/'),
  screen('route-unfolded', async (page, language) => { await at('routes/regular-permanent/')(page, language); await unfold(page); }),
  screen('first', at('check/'), 'question'),
  screen('radio', after({ situation: 'asylumTemporary' }), 'question'),
  screen('checkbox', asksGrounds, 'question'),
  screen('date', asksDay, 'question'),
  screen('radio-error', async (page, language) => { await at('check/')(page, language); await refused(page); }, 'error'),
  screen('checkbox-error', async (page, language) => { await asksGrounds(page, language); await fill(page, 'asylumGrounds', ['persecution', 'preferNotToSay']); await refused(page); }, 'error'),
  screen('date-error', async (page, language) => { await asksDay(page, language); await page.fill('#permitExpires-day', '1'); await refused(page); }, 'error'),
  screen('help', async (page, language) => {
    await asksDay(page, language);
    await unfold(page);
    for (const term of (await page.locator('main .pp-term').all()).slice(0, 1)) await term.click();
  }, 'question'),
  screen('review', async (page, language) => {
    await anew(page, `./${language}/check/`);
    for (const [question, value] of Object.entries(many.answers)) await answer(page, question, value);
    await expect(page.locator('[data-review]')).toBeVisible();
  }),
  ...(['likely', 'late', 'uncertain', 'unlikely', 'info', 'elsewhere'] as const).map((outcome) => screen(`result-${outcome}`, resultFor(withOutcome(outcome)))),
  screen('result-notYet', resultFor(many)),
  screen('result-unfolded', async (page, language) => { await resultFor(many)(page, language); await unfold(page, '[data-pathway]'); }),
  screen('two-sides', resultFor(twoSides)),
  screen('carry', async (page, language) => {
    await resultFor(someone)(page, language);
    await unfold(page, '[data-carry]');
    await expect(page.locator('[data-carry] details[open]').first()).toBeVisible();
  }),
  screen('sheet', async (page, language) => {
    await resultFor(someone)(page, language);
    await page.click('[data-open-sheet]');
    await expect(page.locator('.pp-sheet__paper')).toBeVisible();
  }),
  screen('board', applied),
  screen('board-error', async (page, language) => {
    await applied(page, language);
    await press(page, 'askedToComplete');
    await type(page, 'on', '2026-12-24');
    await page.click('[data-form] [type="submit"]');
    await expect(page.locator('.pp-error-summary')).toBeFocused();
    await unfold(page, '.pp-board');
  }),
];

/** The screens of a language, or some of them by name. */
export const screensOf = (language: LanguageId, names?: readonly string[]): readonly Screen[] =>
  screens.filter(({ name, languages }) => languages.includes(language) && (!names || names.includes(name)));
