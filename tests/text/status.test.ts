import { describe, expect, it } from 'vitest';
import { assertSafe, hashOf, isSafety, sourceOf, standing, standingOf, statusesOf, type Statuses } from '../../src/text/status';
import { SOURCE_LANGUAGE } from '../../src/text/languages';
import { allTexts, eachLanguage } from './texts';

// Beside the texts of each language stands from which Dutch sentence each was made, and who has reviewed it.

const dutch = allTexts[SOURCE_LANGUAGE];
const translations = eachLanguage.filter(({ language }) => language !== SOURCE_LANGUAGE);

describe.each(translations)('$language', ({ language, texts }) => {
  const statuses = statusesOf(language);

  it('has a status for each text, and no other', () => {
    expect(Object.keys(statuses).sort()).toEqual([...texts.keys()].sort());
  });
  it('is behind the Dutch in no sentence on which a right can hang', () => {
    expect(standing(language).unsafe).toEqual([]);
  });
  it('is behind in others only as told', async ({ annotate }) => {
    await annotate(standing(language).stale.join('\n') || 'nothing is stale', 'notice');
  });
  it('claims no review: nobody has reviewed it yet', () => {
    expect(Object.entries(statuses).filter(([, { reviewed }]) => reviewed)).toEqual([]);
    expect(standing(language).reviewed).toBe(0);
  });
});

it('a build goes through with them', () => {
  expect(() => assertSafe()).not.toThrow();
});

describe('a text', () => {
  const nl = new Map([['routes.title', 'Alle routes'], ['outcomes.free', 'Gratis.'], ['format.days_other', '{{count}} dagen']]);
  const texts = new Map([['routes.title', 'All pathways'], ['outcomes.free', 'Free.'], ['format.days_few', '{{count}} أيام']]);
  const made = (key: string): Statuses[string] => ({ src: hashOf(sourceOf(key, nl)), reviewed: false });
  const fresh: Statuses = Object.fromEntries([...texts.keys()].map((key) => [key, made(key)]));
  const review = { reviewed: true, reviewer: 'a made-up name', level: 'native speaker', date: '2027-01-01' } as const;

  it('is fresh when it was made from the Dutch as it is', () => {
    expect(standingOf(texts, fresh, nl)).toEqual({ keys: 3, reviewed: 0, stale: [], unsafe: [] });
  });
  it('is stale when the Dutch has changed since, and unsafe when a right can hang on it', () => {
    const changed = new Map([...nl, ['routes.title', 'Alle wegen'], ['outcomes.free', 'Kost niets.']]);
    expect(standingOf(texts, fresh, changed)).toMatchObject({ stale: ['routes.title', 'outcomes.free'], unsafe: ['outcomes.free'] });
  });
  it('without a status is stale', () => {
    expect(standingOf(texts, {}, nl).stale).toEqual([...texts.keys()]);
  });
  it('of a plural form that Dutch lacks goes with the last Dutch form', () => {
    expect(standingOf(texts, fresh, new Map([...nl, ['format.days_other', '{{count}} d']])).unsafe).toEqual(['format.days_few']);
  });
  it('is reviewed when somebody reviewed these very words', () => {
    const statuses = { ...fresh, 'outcomes.free': { ...made('outcomes.free'), ...review, txt: hashOf('Free.') } } as Statuses;
    expect(standingOf(texts, statuses, nl).reviewed).toBe(1);
  });
  it.each([
    ['the words were changed afterwards', { txt: hashOf('Without cost.') }],
    ['the Dutch was changed afterwards', { txt: hashOf('Free.'), src: hashOf('Kost niets.') }],
    ['it does not say which words', {}],
  ])('is no longer reviewed when %s', (_, wrong) => {
    const statuses = { ...fresh, 'outcomes.free': { ...made('outcomes.free'), ...review, ...wrong } } as Statuses;
    expect(standingOf(texts, statuses, nl).reviewed).toBe(0);
  });
});

describe('on a right can hang', () => {
  const safety = [...dutch].filter(([key, text]) => isSafety(key, text)).map(([key]) => key);
  it('every text with a day, an amount or a length of time in it', () => {
    expect([...dutch].filter(([key, text]) => text.includes('{{') && !safety.includes(key))).toEqual([]);
  });
  it.each([
    'check.result.noDecision', 'site.footer.independent', 'site.home.noDecision', 'site.home.urgent.other', 'outcomes.badge.late', 'outcomes.free',
    'pathways.asylum-document-renewal.deadline', 'pathways.asylum-document-renewal.outcomes.late', 'routes.noFee', 'format.monthNames.5',
    'pathways.regular-permanent.conditions.validPermit.notMet', 'everyone.mayBeWithdrawn',
  ])('%s', (key) => {
    expect(dutch.has(key)).toBe(true);
    expect(safety).toContain(key);
  });
  it('but not the name of a page or a colour', () => {
    for (const key of ['routes.title', 'look.title', 'check.back']) expect(safety).not.toContain(key);
  });
});
