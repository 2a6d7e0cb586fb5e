// @module-tag thorough
import { NARROWEST } from '../../src/components/promises/accessibility';
import { beforeAll, describe, expect, it } from 'vitest';
import { sentences } from '../../src/components/partners/contents';
import { partOf } from '../../src/components/route';
import { sectionsOf } from '../../src/components/topic';
import { EARLIER_RULES_END } from '../../src/law/inForce';
import { pathways } from '../../src/law/pathways';
import { topics } from '../../src/law/topics';
import { makeFormat } from '../../src/text/format';
import { languageIds, SOURCE_LANGUAGE } from '../../src/text/languages';
import { partsOf } from '../../src/text/parts';
import { makeT } from '../../src/text/t';
import { checkTexts, resultTexts } from '../../src/text/bundles';
import { textsOf } from '../../src/text/resources';
import { sourceOf } from '../../src/text/status';
import { changeValues, pathwayValues, sharedValues, topicValues } from '../../src/text/values';
import { sayResult } from './said';
import { given } from './source';
import { allTexts, eachLanguage, placeholdersOf } from './texts';
import { JUDGING_DAYS } from '../law/borders';
import { walks } from './walks';

/** What a reader must never see: a gap that was not filled, or a thing of the program. */
const BROKEN = /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|TODO/;
const shownIn = Object.fromEntries(languageIds.map((id) => [id, new Set<string>()]));

describe.each(eachLanguage)('$language', ({ language, tag, dir, texts }) => {
  it('has the same {{}} as the source language, and writes them plainly', () => {
    for (const [key, text] of texts) {
      // "One month" and "two months" may be words of their own: Arabic has a dual.
      const wanted = placeholdersOf(sourceOf(key, allTexts[SOURCE_LANGUAGE]));
      if (!(/_(zero|one|two)$/.test(key) && placeholdersOf(text).length === 0)) expect(placeholdersOf(text), key).toEqual(wanted);
      expect(text.replace(/\{\{\w+\}\}/g, ''), key).not.toMatch(/[{}]|\$t\(/);
    }
  });

  it('has no markup but <bdi>, in pairs and never empty', () => {
    for (const [key, text] of texts) {
      expect(partsOf(text).map((part) => part.text).join(''), key).not.toMatch(/[<>]|&\w+;|\n/);
      expect(text.match(/<bdi>\s*<\/bdi>/), key).toBeNull();
      // Nothing is put into a Dutch term: it stands as it is on a card or a letter.
      expect(partsOf(text).filter((part) => part.dutch).map((part) => part.text).join(''), key).not.toContain('{{');
    }
  });

  it('says the whole result of everybody without a gap', () => {
    const say = sayResult(language);
    for (const walk of walks) {
      const { asked, words } = say(walk);
      for (const [key, text] of asked) if (BROKEN.test(text)) expect(`${key}: ${text} ${JSON.stringify(walk.position.answers)}`).toBe('without a gap');
      expect(words.filter((word) => BROKEN.test(word))).toEqual([]);
      for (const key of asked.keys()) shownIn[language]?.add(key);
    }
    expect(walks.length).toBeGreaterThan(225);
  }, 120_000);

  it('says the page of each pathway from its figures alone, under both sets of rules', () => {
    const t = makeT(textsOf(language), tag);
    const format = makeFormat(t, dir);
    const said = Object.values(pathways).flatMap((pathway) => JUDGING_DAYS.flatMap((day) => [
      t(`pathways.${pathway.id}.summary`, pathwayValues(pathway, format, day)),
      ...[false, true].flatMap((earlier) => {
        const { conditions, items } = partOf(pathway, day, earlier, t, format);
        return [...conditions.flatMap((one) => [one, ...one.more]), ...Object.values(items).flat()].map(({ text }) => text);
      }),
    ]));
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter((text) => BROKEN.test(text))).toEqual([]);
  });

  it('says every topic from its figures alone, under both sets of rules', () => {
    const t = makeT(textsOf(language), tag);
    const format = makeFormat(t, dir);
    const said = Object.values(topics).flatMap((topic) => [
      t(`topics.${topic.id}.summary`, topicValues(topic, format, '2026-11-22')),
      ...[false, true].flatMap((earlier) => sectionsOf(topic, '2026-11-22', earlier, t, format).flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)])),
    ]);
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((text) => BROKEN.test(text))).toEqual([]);
  });

  it('asks its questions without figures: nothing is put into them', () => {
    expect([...texts].filter(([key, text]) => /^questions\.|^(pathways|topics)\.[\w-]+\.name$/.test(key) && placeholdersOf(text).length > 0)).toEqual([]);
  });
});

describe('what the code gives', () => {
  const format = makeFormat(makeT(textsOf(SOURCE_LANGUAGE), 'nl'), 'ltr');
  const shared = Object.keys(sharedValues(format, EARLIER_RULES_END));
  /** Given where the code makes the key itself, and by the object called `values`: everything below these keys gets it. */
  const BELOW: Readonly<Record<string, readonly string[]>> = {
    'check.errors.': ['today', 'permitExpires'], 'check.result.judged.': ['day', 'endedOn'], 'check.notice.': ['day'], 'routes.fee.': ['fee'],
    'next.day.': ['pathway'], 'privacy.device.': ['saved', 'after', 'longest'], 'accessibility.tested.': Object.keys(NARROWEST),
    ...Object.fromEntries(Object.keys(sentences).map((part) => [`partners.${part}.`, part === 'settings' ? ['text', 'edge', 'codes'] : ['languages', 'site', 'step']])),
    'partners.look.': ['least', 'most'],
    'how.days.': shared, 'how.version.': ['version', 'commit', 'day'], 'how.unreviewed.': [...shared, 'day'],
    'change.': Object.keys(changeValues(pathways, format, '2026-11-22')),
  };
  const isOfPage = (key: string) => !/^(pathways|topics|everyone|outcomes|compare|questions|format)\./.test(key);
  const withGaps = [...allTexts[SOURCE_LANGUAGE]].filter(([key, text]) => isOfPage(key) && placeholdersOf(text).length > 0);

  it.each(withGaps)('fills %s', (key, text) => {
    const below = Object.keys(BELOW).find((start) => key.startsWith(start));
    const places = below ? [BELOW[below] ?? []] : given(key);
    expect(places).not.toEqual([]);
    for (const names of places) expect(names[0] === 'values' ? shared : names).toEqual(expect.arrayContaining(placeholdersOf(text)));
  });
});

describe('the texts that are fetched', () => {
  const shown = shownIn[SOURCE_LANGUAGE] ?? new Set();
  beforeAll(() => expect(shown.size).toBeGreaterThan(400));

  it('hold everything that the result says', () => {
    const [first, later] = [makeT(checkTexts(SOURCE_LANGUAGE), 'nl'), makeT(resultTexts(SOURCE_LANGUAGE), 'nl')];
    expect([...shown].filter((key) => !first.has(key) && !later.has(key) && !key.startsWith('format.'))).toEqual([]);
  });
  it('hold nothing that nobody ever gets to see, but what is for the page of the pathway', () => {
    const ofResult = [...allTexts[SOURCE_LANGUAGE].keys()].filter((key) => /^(pathways|everyone|outcomes|compare)\./.test(key));
    // That a page is in Dutch is said in the other languages alone.
    expect(ofResult.filter((key) => !shown.has(key) && key !== `outcomes.pageIn.${SOURCE_LANGUAGE}` && !/^pathways\.[\w-]+\.(summary|terms\.)/.test(key))).toEqual([]);
  });
});
