import ICAL from 'ical.js';
import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { fromSheet, toSheet } from '../../../scripts/texts-sheet.mjs';
import { bareText } from '../../../src/islands/carry/bareText';
import { calendarFile } from '../../../src/islands/carry/calendarFile';
import { Text } from '../../../src/islands/Text';
import { piecesOf as spokenPieces } from '../../../src/islands/sentences';
import { languageOf } from '../../../src/islands/voice';
import { besideT } from '../../../src/text/beside';
import { escapeMarkup } from '../../../src/text/escape';
import { partsOf, piecesOf, plain } from '../../../src/text/parts';
import { hashOf } from '../../../src/text/status';
import { views } from '../../../src/text/views';
import { leaves, makeT, type Texts } from '../../../src/text/t';
import { MARKUP, NAMES, SHORT, TEXTS } from '../corpus';
import { must, reader, someText } from '../reader';

// Texts: of locale files, of a sheet that a translator sends back, and all that is made of them.

/** The only elements that a drawing of a text may have. */
const ELEMENTS = new Set(['bdi', 'span', 'button']);

function mustBeDrawn(text: string): void {
  const html = render(h(Text, { children: text }));
  for (const [, name = ''] of html.matchAll(/<\/?([a-z][\w-]*)/gi)) must(ELEMENTS.has(name), `<${name}> out of ${text.slice(0, 80)}`);
  must(!/<[^>]*data-planted/.test(html), 'no element from outside');
}

const unsigned = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const known = new Map([['check.back', { dutch: 'Terug', text: 'Back' }], ['outcomes.fee', { dutch: 'Het kost {{fee}}.', text: 'It costs {{fee}}.' }]]);

export const textReaders = [
  reader({ name: 'a text, drawn', from: 'text', corpus: TEXTS, made: someText, runs: 900, read: mustBeDrawn }),
  reader({
    name: 'a text, taken apart', from: 'text', corpus: TEXTS, made: someText, runs: 600,
    read: (text) => {
      for (const piece of piecesOf(text)) must(piece.parts.length > 0 && (piece.term === undefined || /^\w*$/.test(piece.term)), 'pieces');
      must(partsOf(text).every((part) => part.text !== ''), 'parts');
      const { own, beside } = views(text);
      must(typeof own === 'string' && (beside === undefined || beside !== own), 'views');
      for (const dir of ['ltr', 'rtl'] as const) must(unsigned(plain(text, dir)).length <= text.length, 'nothing is added');
      must(!bareText(text, 'ar').includes('\u2060'), 'bare');
    },
  }),
  reader({
    name: 'values put into a text', from: 'text', runs: 600,
    corpus: [...MARKUP, ...NAMES].map((text) => ({ text: `a {{${text}}} {{from}} ${text}`, values: { from: text, [text]: 1 } })),
    made: fc.record({ text: fc.tuple(someText, fc.constantFrom(...NAMES, 'from'), someText).map(([a, name, b]) => `${a}{{${name}}}${b}`), values: fc.dictionary(fc.constantFrom('from', 'until', ...NAMES), fc.oneof(someText, fc.integer())) }),
    read: ({ text, values }) => {
      const t = makeT({ here: text }, 'nl');
      const said = t('here', values);
      // What was not put in stays as it is: never what every object has.
      must(!/function |native code|\[object/.test(said) || /function |native code|\[object/.test(text + Object.values(values).join()), said.slice(0, 120));
      mustBeDrawn(said);
      mustBeDrawn(besideT(t, makeT({ here: `${text}!` }, 'ar'))('here', values));
    },
  }),
  reader({
    name: 'a locale file', from: 'text', runs: 500,
    corpus: [...NAMES, ...SHORT].map((text) => [{ [text]: { [text]: text } }, `${text}.${text}`] as [Texts, string]),
    made: fc.tuple(fc.dictionary(fc.constantFrom(...SHORT), fc.oneof(someText, fc.dictionary(fc.constantFrom(...SHORT), someText, { maxKeys: 3 })), { maxKeys: 5 }) as fc.Arbitrary<Texts>, fc.constantFrom(...SHORT)),
    read: ([texts, asked]) => {
      const t = makeT(texts, 'ar');
      if (t.has(asked)) must(typeof t(asked) === 'string', 'a text');
      else {
        let missing = false;
        try { t(asked); } catch (error) { missing = (error as Error).message === `No text for ${asked}`; }
        must(missing, 'a text that is not there is said to be missing, and is never what every object has');
      }
      for (const [key, text] of leaves(texts)) must(typeof text === 'string' && typeof key === 'string', 'leaves');
    },
  }),
  reader({
    name: 'markup for other programs', from: 'text', corpus: TEXTS, made: someText, runs: 400,
    read: (text) => {
      const page = new DOMParser().parseFromString(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`, 'text/html');
      must(page.body.querySelectorAll('*').length === 1 && page.querySelector('p')?.getAttributeNames().join() === 'title', 'one element');
    },
  }),
  reader({
    name: 'a sheet of a translator', from: 'file', runs: 400, corpus: TEXTS,
    made: fc.array(fc.tuple(fc.constantFrom(...known.keys(), ...SHORT), fc.constantFrom('Terug', 'Het kost {{fee}}.', 'x'), someText, someText, fc.constantFrom('native speaker', 'x'), fc.constantFrom('2026-11-22', 'x')), { maxLength: 6 })
      .map((rows) => toSheet('ti', rows.map(([key, dutch, text]) => ({ key, where: '', safety: false, stale: false, dutch, english: '', text })))),
    read: (sheet) => {
      let found;
      try { found = fromSheet(sheet, (key) => known.get(key), hashOf); } catch (error) {
        return must((error as Error).message.startsWith('This is no sheet of ours'), (error as Error).message);
      }
      for (const [key, text] of found.changed) must(known.has(key) && typeof text === 'string' && text.trim() !== '', key);
      for (const key of found.statuses.keys()) must(known.has(key), key);
      // A spreadsheet reckons with what begins so.
      must(!/^(.*,)?"?[=@]/m.test(toSheet('ti', [...found.changed].map(([key, text]) => ({ key, where: '', safety: false, stale: false, dutch: '', english: '', text })))), 'no formula');
    },
  }),
  reader({
    name: 'a calendar file', from: 'text', runs: 250, corpus: SHORT, made: someText,
    read: (text) => {
      const file = calendarFile({ day: '2026-12-01', uid: 'a1', reminders: [14, 0] }, text, `${text}\r\nBEGIN:VEVENT`);
      const calendar = new ICAL.Component(ICAL.parse(file) as unknown[] as never);
      const events = calendar.getAllSubcomponents('vevent');
      must(events.length === 1 && events[0]?.getAllSubcomponents('valarm').length === 2, 'one day, two reminders');
      const names = new Set((events[0]?.getAllProperties() ?? []).map(({ name }) => name));
      for (const name of names) must(['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description', 'x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'].includes(name), name);
    },
  }),
  reader({
    name: 'sentences for a voice', from: 'text', corpus: TEXTS, made: someText, runs: 300,
    read: (text) => {
      const bare = (all: string) => all.replace(/\s/g, '');
      const pieces = spokenPieces(text, 'nl');
      must(pieces.every((piece) => piece.length <= 200) && bare(pieces.join('')) === bare(text), 'short pieces, and nothing lost');
    },
  }),
  reader({
    name: 'the language of a voice', from: 'setting', corpus: TEXTS, made: someText, runs: 300,
    read: (code) => must(/^[a-zA-Z]{0,8}$/.test(languageOf(code)), languageOf(code)),
  }),
];
