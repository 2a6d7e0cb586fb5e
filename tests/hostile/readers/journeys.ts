import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { BoardView } from '../../../src/islands/follow/BoardView';
import { recallSavedHere, recallTab, isNothing } from '../../../src/islands/follow/kept';
import { NAMES as STORES } from '../../../src/islands/store';
import { makeUi } from '../../../src/islands/ui';
import type { Day } from '../../../src/law/days';
import { eventDays } from '../../../src/law/journey/event';
import { eventIn } from '../../../src/law/journey/eventIn';
import { followedIds } from '../../../src/law/journey/journey';
import { pathwayIds } from '../../../src/law/pathway';
import { replayJourney } from '../../../src/statechart/journeyBoard';
import { keptUntil, readJourney, writeJourney, type KeptJourney } from '../../../src/statechart/journeyKept';
import { followTexts } from '../../../src/text/bundles';
import { asText } from '../../law/arbitraries';
import { someLife, spoiltJourney } from '../../statechart/journey-arbitraries';
import { DAYS, KINDS, MARKUP, NAMES, TEXTS } from '../corpus';
import { isCalendarDay, must, reader, someJson, someText, someValue, shaped } from '../reader';

// An application that is followed: kept in the tab, saved on the device, or brought in a file.

const TODAY: Day = '2034-12-31';
const ui = makeUi('nl', followTexts('nl'));
const FIELDS = new Set<string>(['type', 'on', 'step', 'got', ...Object.values(eventDays).flat()]);

const event = shaped({ type: fc.constantFrom(...Object.keys(eventDays)), on: fc.constantFrom('2026-11-02', '2026-12-01'), by: fc.constant('2027-01-01'), step: fc.constant('biometrics'), got: fc.constantFrom(...pathwayIds) });
const file = fc.oneof(
  shaped({
    v: fc.constant(1), on: fc.constantFrom('2026-11-22', '2034-12-31'), pathway: fc.constantFrom(...followedIds), permit: fc.constantFrom('asylum', 'regular', 'union'),
    days: shaped({ mayApplyFrom: fc.constant('2026-10-01'), expires: fc.constant('2027-05-07') }), events: fc.array(fc.oneof(event, someValue), { maxLength: 12 }), note: someText, answers: fc.constant({ asylumGrounds: ['persecution'] }),
  }).map(asText),
  spoiltJourney.map(asText),
);

function mustBeOurs(kept: KeptJourney): void {
  const { memory, on } = kept;
  must(isCalendarDay(on) && on <= TODAY && isCalendarDay(keptUntil(kept)), 'its day');
  must(followedIds.includes(memory.pathway), 'a pathway that can be followed');
  for (const one of memory.events) {
    for (const [name, value] of Object.entries(one)) must(FIELDS.has(name) && (value === one.type || isCalendarDay(value) || /^[\w-]{1,40}$/.test(String(value))), `${name} of an event`);
  }
  const board = replayJourney(memory, TODAY);
  must(JSON.stringify(readJourney(writeJourney(kept), TODAY)) === JSON.stringify(kept), 'what is written comes back');
  if (memory.events.length > 8) return;
  const html = render(h(BoardView, {
    ui, page: memory.pathway, title: { current: null }, onDone: () => {}, isNothing: isNothing(memory),
    follow: { memory, board, today: TODAY, remembered: false, said: '', emptied: 0, change: () => undefined, stop: () => {} },
  }));
  must(!/data-planted|undefined|NaN|\[object/.test(html), 'nothing of it becomes markup');
}

const readAll = (text: string): void => {
  const found = readJourney(text, TODAY);
  if (typeof found === 'string') must(/^journey(Unreadable|OldVersion|Expired)$/.test(found), found);
  else mustBeOurs(found);
};

export const journeyReaders = [
  reader({ name: 'a file of an application', from: 'file', corpus: TEXTS, made: fc.oneof({ weight: 3, arbitrary: file }, { weight: 1, arbitrary: someJson }), runs: 700, read: readAll }),
  reader({
    name: 'an application in the tab and on the device', from: 'storage', corpus: TEXTS, made: fc.oneof(file, someJson), runs: 300,
    read: (text) => {
      sessionStorage.setItem(STORES.journey, text);
      localStorage.setItem(STORES.journeySaved, text);
      const tab = recallTab(TODAY);
      const here = recallSavedHere(TODAY);
      must((tab === undefined) === (typeof here !== 'object'), 'both say the same');
      must(typeof here === 'object' || localStorage.getItem(STORES.journeySaved) === null, 'what cannot be used is deleted');
    },
  }),
  reader({
    name: 'a life as it was written', from: 'file', corpus: [], made: someLife, runs: 80,
    read: (memory) => {
      const found = readJourney(writeJourney({ memory, on: TODAY }), TODAY);
      must(typeof found === 'string' ? found === 'journeyExpired' : JSON.stringify(found.memory) === JSON.stringify(memory), 'valid events survive');
    },
  }),
  reader({
    name: 'one event', from: 'file', corpus: [...KINDS, ...TEXTS, ...[...NAMES, ...MARKUP].map((type) => ({ type, on: '2026-11-22', step: type, got: type })), ...DAYS.map((on) => ({ type: 'paid', on, by: on }))],
    made: fc.oneof(event, someValue), runs: 700,
    read: (value) => {
      const found = eventIn(value);
      if (found === undefined) return;
      must(Object.hasOwn(eventDays, found.type) && isCalendarDay(found.on), 'an event of ours');
      for (const name of Object.keys(found)) must(FIELDS.has(name), name);
    },
  }),
];
