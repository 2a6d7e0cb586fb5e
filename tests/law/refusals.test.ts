import { describe, expect, it } from 'vitest';
import { UNKNOWN, isAnswerTo, type Answers } from '../../src/law/answers';
import { addDays, type Day } from '../../src/law/days';
import { isQuestionId, questionIds, questionOf, questions, type QuestionId } from '../../src/law/questions';
import { refusalOf } from '../../src/law/refusals';
import { TODAY } from './borders';

const refused = (id: QuestionId, value: unknown, answers: Answers = {}, { day = TODAY, today = TODAY } = {}) =>
  refusalOf(id, value, { answers, day }, today);

const dates = questionIds.filter((id) => questionOf(id).kind === 'date');
const happened: readonly QuestionId[] = ['permitSince', 'livingSince', 'birthDate', 'letterDate', 'returnDate', 'asylumAppliedOn'];

describe('what has happened', () => {
  it.each(happened)('%s may be today, not tomorrow', (id) => {
    expect(refused(id, TODAY)).toBeUndefined();
    expect(refused(id, addDays(TODAY, 1))).toBe('afterToday');
  });

  it.each(dates.filter((id) => !happened.includes(id)))('%s may lie ahead', (id) => {
    expect(refused(id, addDays(TODAY, 1))).toBeUndefined();
    expect(refused(id, '2100-12-31')).toBeUndefined();
  });

  it('is measured by the day of the visitor, also when the earlier rules judge', () => {
    expect(refused('letterDate', TODAY, {}, { day: '2026-06-11' })).toBeUndefined();
    expect(refused('letterDate', '2026-06-12', {}, { today: '2026-06-11' })).toBe('afterToday');
  });
});

describe('a permit', () => {
  it('cannot begin after it expires', () => {
    expect(refused('permitSince', '2026-03-02', { permitExpires: '2026-03-01' })).toBe('beforePermitSince');
    expect(refused('permitSince', '2026-03-01', { permitExpires: '2026-03-01' })).toBeUndefined();
  });

  it('of which the end is not known may have begun on any day', () => {
    expect(refused('permitSince', '2026-03-02', { permitExpires: UNKNOWN })).toBeUndefined();
    expect(refused('permitSince', '2026-03-02')).toBeUndefined();
  });
});

describe('a child', () => {
  it.each<[what: string, birthDate: Day, today: Day, refusal: string | undefined]>([
    ['is an adult on the eighteenth birthday', '2008-11-22', '2026-11-22', 'adultByNow'],
    ['is a minor the day before', '2008-11-23', '2026-11-22', undefined],
    ['born on a leap day is still a minor on 28 February', '2008-02-29', '2026-02-28', undefined],
    ['born on a leap day is an adult on 1 March', '2008-02-29', '2026-03-01', 'adultByNow'],
    ['may be born today', '2026-11-22', '2026-11-22', undefined],
  ])('%s', (_, birthDate, today, refusal) => expect(refused('birthDate', birthDate, { ageGroup: 'minor' }, { today })).toBe(refusal));

  it('who came of age since the earlier rules ended is refused by those rules too', () => {
    expect(refused('birthDate', '2008-09-01', { ageGroup: 'minor' }, { day: '2026-06-11' })).toBe('adultByNow');
  });
});

describe('dates', () => {
  it.each(dates)('%s: years from 1900 to 2100, or not known', (id) => {
    expect(refused(id, UNKNOWN)).toBeUndefined();
    expect(refused(id, '1899-12-31')).toBe('notAnAnswer');
    expect(refused(id, '1900-01-01')).toBe(id === 'birthDate' ? 'adultByNow' : undefined);
    expect(refused(id, '2100-12-31')).toBe(happened.includes(id) ? 'afterToday' : undefined);
    expect(refused(id, '2101-01-01')).toBe('notAnAnswer');
    expect(refused(id, '2026-02-29')).toBe('notAnAnswer');
    expect(refused(id, '')).toBe('notAnAnswer');
  });
});

describe('options', () => {
  it.each<[what: string, id: QuestionId, option: string, answers: Answers, day: Day, refusal: string | undefined]>([
    ['ten months in all count since 12 June 2026', 'absences', 'tenMonthsTotal', { situation: 'regularTemporary' }, '2026-06-12', undefined],
    ['ten months in all did not count before', 'absences', 'tenMonthsTotal', { situation: 'regularTemporary' }, '2026-06-11', 'notOffered'],
    ['ten months in all count for asylum too', 'absences', 'tenMonthsTotal', { situation: 'asylumTemporary' }, TODAY, undefined],
    ['four months in three years are asked of a regular permit', 'absences', 'fourMonthsThreeYears', { situation: 'regularTemporary' }, TODAY, undefined],
    ['four months in three years are not asked of asylum', 'absences', 'fourMonthsThreeYears', { situation: 'asylumTemporary' }, TODAY, 'notOffered'],
    ['nor of somebody whose card says asylum', 'absences', 'fourMonthsThreeYears', { situation: 'unsure', cardType: 'typeIII' }, TODAY, 'notOffered'],
    ['but of somebody whose card says regular', 'absences', 'fourMonthsThreeYears', { situation: 'unsure', cardType: 'typeI' }, TODAY, undefined],
    ['an age is known', 'ageGroup', UNKNOWN, {}, TODAY, 'notAnAnswer'],
    ['an option of another question is none', 'income', 'diploma', {}, TODAY, 'notAnAnswer'],
  ])('%s', (_, id, option, answers, day, refusal) => expect(refused(id, option, answers, { day })).toBe(refusal));

  it.each(questionIds.filter((id) => questionOf(id).kind === 'choice'))('%s takes each of its options, one at a time', (id) => {
    const { options } = questions[id] as { options: readonly string[] };
    for (const option of options) {
      expect(isAnswerTo(id, option)).toBe(true);
      expect(isAnswerTo(id, [option])).toBe(false);
      expect(isAnswerTo(id, ` ${option}`)).toBe(false);
    }
  });
});

describe('several options', () => {
  it.each<[what: string, value: unknown, taken: boolean]>([
    ['one', ['financial'], true],
    ['all that go together', ['livedTogether', 'financial', 'seriousHealthCare'], true],
    ['one that excludes all others, alone', ['none'], true],
    ['one that excludes all others, with another', ['none', 'financial'], false],
    ['two that exclude all others', ['none', 'unknown'], false],
    ['none at all', [], false],
    ['the same twice', ['financial', 'financial'], false],
    ['text instead of a list', 'financial', false],
    ['an option that is none among good ones', ['financial', 'rich'], false],
    ['a gap in the list', ['financial', undefined], false],
  ])('%s', (_, value, taken) => expect(refused('dependency', value)).toBe(taken ? undefined : 'notAnAnswer'));
});

it.each([['goal'], {}, null, undefined, 7, 'constructor', 'toString', '', 'Goal'])('%j is no question', (junk) => expect(isQuestionId(junk)).toBe(false));
it.each([[['goal']], [['situation', 'goal']]])('nor is a list of one: %j', (junk) => expect(isQuestionId(junk)).toBe(false));
