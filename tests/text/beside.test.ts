// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { besideFormat, besideT } from '../../src/text/beside';
import { makeFormat } from '../../src/text/format';
import { languages, type LanguageId } from '../../src/text/languages';
import { plain } from '../../src/text/parts';
import { textsOf } from '../../src/text/resources';
import { makeT } from '../../src/text/t';
import { views } from '../../src/text/views';
import { eachLanguage } from './texts';
import { sayResult } from './said';
import { JUDGING_DAYS } from '../law/borders';
import { walks } from './walks';

// The Dutch beside the text: one string holds both, and they are taken apart only where they are drawn.

const tOf = (id: LanguageId) => makeT(textsOf(id), languages[id].tag);
const formatOf = (id: LanguageId) => makeFormat(tOf(id), languages[id].dir);
const t = besideT(tOf('en'), tOf('nl'));
const format = besideFormat(formatOf('en'), formatOf('nl'));
const MARKS = /[\ue000-\ue002]/;

describe('two languages in one text', () => {
  it('are each whole, with what is put in in its own language', () => {
    expect(views(t('outcomes.feeFrom', { from: format.day('2027-05-07') }))).toEqual({
      own: 'This amount applies from 7 May 2027.', beside: 'Dit bedrag geldt vanaf 7 mei 2027.',
    });
  });
  it('stay apart in a text put into a text, and in a list', () => {
    const answer = format.list([t('questions.common.yes'), t('questions.common.no')]);
    expect(views(t('outcomes.yourAnswer', { question: t('questions.goal.short'), answer }))).toEqual({
      own: 'Your answer – What you want to do: Yes, No', beside: 'Uw antwoord – Wat u wilt doen: Ja, Nee',
    });
  });
  it('stay apart when texts are put one after the other', () => {
    expect(views(`${t('questions.common.yes')} ${t('questions.common.no')}`)).toEqual({ own: 'Yes No', beside: 'Ja Nee' });
  });
  it('are one where both say the same', () => {
    expect(views(t('site.name'))).toEqual({ own: 'Permit Path' });
    expect(views(besideFormat(formatOf('nl'), formatOf('nl')).day('2027-05-07'))).toEqual({ own: '7 mei 2027' });
  });
  it('a text of one language is its own', () => {
    expect(views('Yes')).toEqual({ own: 'Yes' });
  });
  it('in plain text only the reader’s own is said', () => {
    expect(plain(t('questions.common.unknown'), 'ltr')).toBe('I don’t know');
  });
  it('the names of months, by which a typed date is read, are the reader’s own', () => {
    expect(t('format.monthNames.3')).toBe('March');
  });
});

it.each(eachLanguage.filter(({ language }) => language !== 'nl'))('$language: no screen of the result shows the marks between two languages', ({ language }) => {
  const say = sayResult(language, 'nl');
  const shown = walks.filter((_, at) => at % 40 === 0);
  expect(JUDGING_DAYS.filter((day) => !shown.some((walk) => walk.day === day))).toEqual([]);
  for (const walk of shown) expect(say(walk).words.filter((word) => MARKS.test(word))).toEqual([]);
});
