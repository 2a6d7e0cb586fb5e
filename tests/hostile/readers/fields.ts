import fc from 'fast-check';
import { readDays } from '../../../src/islands/follow/eventFields';
import { readDateFields } from '../../../src/islands/readDateFields';
import { readForm } from '../../../src/islands/readForm';
import type { Day } from '../../../src/law/days';
import { questionIds, questionOf, type QuestionId } from '../../../src/law/questions';
import { languageIds, languages } from '../../../src/text/languages';
import { readDate, type DatePart } from '../../../src/text/readDate';
import { textsOf } from '../../../src/text/resources';
import { makeT } from '../../../src/text/t';
import { FIGURES, SHORT, SIGNS, TEXTS } from '../corpus';
import { isCalendarDay, isListedAnswer, must, reader, someText } from '../reader';

// What is typed or sent by a form, in every language.

const TODAY: Day = '2026-11-22';
const speaking = languageIds.map((id) => makeT(textsOf(id), languages[id].tag));
const PARTS: readonly DatePart[] = ['day', 'month', 'year'];
const WRONG = ['empty', 'missing', 'unreadable', 'shortYear', 'yearOutOfRange', 'notReal'];

const months = speaking.flatMap((t) => Array.from({ length: 12 }, (_, at) => t(`format.monthNames.${at + 1}`)));
const typed = fc.oneof({ weight: 3, arbitrary: someText }, { weight: 2, arbitrary: fc.constantFrom(...FIGURES, ...months) }, { weight: 1, arbitrary: fc.nat(2200).map(String) });
/** Digits of another script, and unseen signs among them: what keyboards do. */
const dressed = fc.tuple(fc.constantFrom(0x30, 0x660, 0x6f0), fc.constantFrom('', '\u200e', '\u200f', '\u061c', '\u2066', ' '));

export const fieldReaders = [
  reader({
    name: 'the three fields of a date', from: 'field', runs: 700,
    corpus: TEXTS.flatMap((text) => [[text, text, text], ['7', text, '2027'], ['7', 'mei', text], [text, '5', '2027']] as [string, string, string][]),
    made: fc.tuple(typed, typed, typed),
    read: ([day, month, year]) => {
      for (const t of speaking) {
        const found = readDate({ day, month, year }, t);
        if ('day' in found) must(isCalendarDay(found.day), 'a day');
        else must(WRONG.includes(found.wrong) && found.parts.every((part) => PARTS.includes(part)), 'what is wrong, and where');
      }
    },
  }),
  reader({
    name: 'a good date in the digits of three scripts, with unseen signs', from: 'field', corpus: [], runs: 300,
    made: fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), dressed }),
    read: ({ year, month, day, dressed: [zero, sign] }) => {
      const write = (figure: number) => sign + String(figure).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))) + sign;
      const two = (figure: number) => String(figure).padStart(2, '0');
      for (const t of speaking) {
        const found = readDate({ day: write(day), month: write(month), year: write(year) }, t);
        must('day' in found && found.day === `${year}-${two(month)}-${two(day)}`, 'a valid date survives');
      }
    },
  }),
  reader({
    name: 'the form of a question', from: 'field', runs: 700,
    corpus: SHORT.flatMap((text) => [questionIds[0], 'asylumGrounds', 'permitSince'].map((id) => [id, [text], [text, text, text]] as [QuestionId, string[], [string, string, string]])),
    made: fc.tuple(fc.constantFrom(...questionIds), fc.array(someText, { maxLength: 4 }), fc.tuple(typed, typed, typed)),
    read: ([id, chosen, fields]) => {
      const form = new FormData();
      for (const one of chosen) form.append(id, one);
      PARTS.forEach((part, at) => form.append(`${id}.${part}`, fields[at] ?? ''));
      if (chosen.length > 2) form.append(`${id}.unknown`, 'yes');
      const found = readForm(id, form, { answers: {}, day: TODAY }, TODAY, speaking[0] as (typeof speaking)[0], readDateFields);
      if ('value' in found) must(isListedAnswer(id, found.value), 'an answer of ours');
      else must(typeof found.error.id === 'string' && speaking.every((t) => t.has(`check.errors.${found.error.id}`)), `an error with words: ${found.error.id}`);
    },
  }),
  reader({
    name: 'the form of an event', from: 'field', corpus: [...FIGURES, ...SIGNS], made: someText, runs: 200,
    read: (text) => {
      const form = new FormData();
      for (const name of ['on', 'by']) PARTS.forEach((part) => form.append(`${name}.${part}`, text));
      const found = readDays(['on', 'by'], form, speaking[0] as (typeof speaking)[0]);
      if (!('text' in found)) must(Object.values(found).every(isCalendarDay), 'days');
    },
  }),
];

must(questionIds.some((id) => questionOf(id).kind === 'multi'), 'a question with several answers');
