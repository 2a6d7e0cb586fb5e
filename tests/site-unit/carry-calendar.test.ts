// @module-tag thorough
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { bareText } from '../../src/islands/carry/bareText';
import { calendarFile } from '../../src/islands/carry/calendarFile';
import { dayFiles, type DayFile } from '../../src/islands/carry/dayFiles';
import { makeUi } from '../../src/islands/ui';
import { agenda } from '../../src/law/agenda';
import { addDays } from '../../src/law/days';
import { languageIds } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import { walks, type Walk } from '../text/walks';

// A day for the reader's calendar, as another program reads it.

const uis = languageIds.map((language) => makeUi(language, textsOf(language)));
const [dutch] = uis as [(typeof uis)[number]];
const some = walks.filter((_, at) => at % 7 === 0);
const filesOf = ({ judgements, position, day, today }: Walk, ui = dutch) => dayFiles(ui, judgements, position.answers, day, today);

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events as [ICAL.Component];
  const alarms = event.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstProperty('trigger');
    return [String(trigger?.getFirstValue()), trigger?.getFirstParameter('related') ?? ''].filter(Boolean).join(' ');
  });
  const of = (name: string) => event.getFirstPropertyValue(name);
  return { events: events.length, uid: of('uid'), title: of('summary'), description: of('description'), start: of('dtstart') as ICAL.Time, end: of('dtend') as ICAL.Time, alarms };
}
const file: DayFile = { day: '2027-03-28', uid: 'one', words: '', pathways: [], reminders: [14, 1, 0] };

describe('a calendar file', () => {
  it('has each day that matters and comes after today, and no other, for everybody', () => {
    let seen = 0;
    for (const walk of some) {
      const wanted = agenda(walk.judgements, { answers: walk.position.answers, day: walk.day }).filter(({ day, is }) => day > walk.today && is !== 'today').map(({ day }) => day);
      expect(filesOf(walk).map(({ day }) => day)).toEqual([...new Set(wanted)]);
      seen += wanted.length;
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('is read as one whole day, with the reminders of its kind', () => {
    for (const one of some.flatMap((walk) => filesOf(walk))) {
      const { events, start, end, title, alarms, uid, description } = read(calendarFile(one, 'Afspraak'));
      expect([events, start.toString(), start.isDate, title, uid, description]).toEqual([1, one.day, true, 'Afspraak', one.uid, null]);
      expect(end.subtractDate(start).toSeconds()).toBe(86_400);
      expect(one.reminders.length).toBeGreaterThan(0);
      // Each at nine in the morning.
      expect(alarms).toEqual(one.reminders.map((before) => (before === 0 ? 'PT9H START' : before === 1 ? '-PT15H' : `-P${before - 1}DT15H`)));
    }
  });

  it('reminds of every day on its own morning, and earlier only where that morning is still to come', () => {
    for (const walk of walks) {
      for (const { day, reminders } of filesOf(walk)) {
        expect(reminders).toContain(0);
        for (const before of reminders) expect(addDays(day, -before) > walk.today).toBe(true);
      }
    }
    expect(walks.flatMap((walk) => filesOf(walk)).filter(({ reminders }) => reminders.includes(14)).length).toBeGreaterThan(10);
  });

  it('has the same days and names in every language and at every making, and a name that tells no word of ours', () => {
    const names = new Map<string, string>();
    for (const walk of some) {
      const files = filesOf(walk);
      for (const ui of uis) expect(filesOf(walk, ui).map(({ day, uid }) => [day, uid])).toEqual(files.map(({ day, uid }) => [day, uid]));
      for (const { uid, day, pathways, reminders } of files) {
        expect(uid).toMatch(/^[0-9a-f]{16}$/);
        const meaning = JSON.stringify([day, pathways, reminders]);
        expect(names.get(uid) ?? meaning, uid).toBe(meaning);
        names.set(uid, meaning);
      }
    }
    const lines = (text: string) => text.split('\r\n').filter((line) => !line.startsWith('DTSTAMP'));
    expect(lines(calendarFile(file, 'x'))).toEqual(lines(calendarFile(file, 'x')));
    expect(calendarFile(file, 'Afspraak')).not.toMatch(/permit|path|IND|http/i);
  });

  it('keeps titles of every script whole, in lines that are short and end as they must', () => {
    for (const ui of uis) {
      for (const { words, ...one } of some.slice(0, 60).flatMap((walk) => filesOf(walk, ui))) {
        const title = bareText(words, ui.language);
        expect(title).not.toMatch(/<|\u2060|[\ue000-\ue002]/);
        const text = calendarFile(one, title, 'https://permit-path.example/nl/routes/x/\nhttps://permit-path.example/nl/routes/y/');
        expect(read(text)).toMatchObject({ title, description: 'https://permit-path.example/nl/routes/x/\nhttps://permit-path.example/nl/routes/y/' });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
    }
  });

  it('takes any title without breaking out of its line', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const found = read(calendarFile(file, title));
      expect(found.events).toBe(1);
      expect(found.alarms).toEqual(['-P13DT15H', '-PT15H', 'PT9H START']);
    }));
  });
});
