import fc from 'fast-check';
import { hashOf, readHash } from '../../../src/islands/address';
import { arrive, offerSaved } from '../../../src/islands/carry/arrival';
import { takeCarried } from '../../../src/islands/carry/carried';
import { carryHash, readCarried } from '../../../src/islands/carry/link';
import { readSaved, savedUntil } from '../../../src/islands/carry/saved';
import { NOTHING, readKept, recall, writeKept, type Kept } from '../../../src/islands/memory';
import { NAMES, read } from '../../../src/islands/store';
import type { Answers } from '../../../src/law/answers';
import type { Day } from '../../../src/law/days';
import { isQuestionId } from '../../../src/law/questions';
import { replay } from '../../../src/statechart/replay';
import { resultOf } from '../../../src/statechart/result';
import { asText } from '../../law/arbitraries';
import { someMemory } from '../../statechart/arbitraries';
import { OLD, SHORT, TEXTS } from '../corpus';
import { isCalendarDay, isListedAnswer, must, reader, someJson, someText, someValue, shaped } from '../reader';

// Answers that come from elsewhere: the memory of the tab, what was saved, a link, a place in an address.

const TODAY: Day = '2026-11-22';

/** Only answers to questions of ours, none of them a reason for asylum; and the check runs on them. */
function mustBeOurs({ answers, earlier }: Kept): void {
  must(typeof earlier === 'boolean', 'which rules');
  for (const [id, answer] of Object.entries(answers)) {
    must(id !== 'asylumGrounds' && isListedAnswer(id, answer), `${id} is no answer of ours`);
    must([answer].flat().every((one) => typeof one === 'string'), 'an answer is words');
  }
  const position = replay({ answers, day: TODAY, today: TODAY }, 'result');
  if (position.at === 'result') resultOf(position, TODAY);
  const again = readKept(writeKept({ answers, earlier }));
  must(JSON.stringify(again) === JSON.stringify({ answers, earlier }), 'what is kept comes back as it was');
}

/** Good answers among anything; every good one has to come through. */
const mixed = fc.tuple(someMemory, fc.dictionary(fc.constantFrom(...SHORT.filter((name) => !isQuestionId(name))), someValue, { maxKeys: 3 }))
  .map(([{ answers }, others]) => ({ answers, all: { ...others, ...answers } }));
const without = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'asylumGrounds'));
const same = (one: Answers, other: Answers) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

const link = carryHash({ answers: { situation: 'noPermit' }, earlier: false });
const [list] = JSON.parse(atob(link.split('.')[1] ?? '')) as [string];
const packed = (value: unknown) => `#s=1.${Buffer.from(asText(value)).toString('base64url')}`;
const keptText = shaped({ v: fc.constant(1), answers: mixed.map(({ all }) => all), earlier: fc.boolean() }).map(asText);

function mustBeRead(hash: string): void {
  const found = readCarried(hash);
  if (typeof found === 'string') must(found === 'sharedJunk' || found === 'sharedOldVersion', found);
  else mustBeOurs(found);
}

export const answerReaders = [
  reader({
    name: 'the memory of the tab', from: 'storage', corpus: TEXTS, made: fc.oneof(someJson, keptText), runs: 500,
    read: (text) => {
      const found = readKept(text);
      if (found !== 'unreadable') mustBeOurs(found);
    },
  }),
  reader({
    name: 'good answers among others', from: 'storage', corpus: [], made: mixed,
    read: ({ answers, all }) => {
      const found = readKept(asText({ v: 1, answers: all, earlier: true }));
      must(found !== 'unreadable' && same(found.answers, without(answers)), 'valid answers survive, and nothing else');
    },
  }),
  reader({
    name: 'answers saved on the device', from: 'storage', corpus: TEXTS, made: fc.oneof(someJson, shaped({ until: fc.constant(TODAY), kept: keptText }).map(asText)), runs: 600,
    read: (text) => {
      const found = readSaved(text, TODAY);
      if (typeof found === 'string') return must(found === 'savedExpired' || found === 'savedUnreadable', found);
      must(isCalendarDay(found.on) && isCalendarDay(found.until) && found.until <= savedUntil(TODAY) && found.until >= TODAY, 'its days');
      mustBeOurs(found.kept);
    },
  }),
  reader({
    name: 'a link from another device', from: 'address', corpus: TEXTS.flatMap((text) => [text, `#s=${text}`, `#s=1.${text}`, packed(text), packed([list, 0, [0, text]])]), runs: 700,
    made: fc.oneof(someText.map((text) => `#s=${text}`), someValue.map(packed), fc.array(someValue, { maxLength: 12 }).map((pairs) => packed([list, 1, pairs])), someText.map((text) => link + text)),
    read: mustBeRead,
  }),
  reader({
    name: 'a link as it was made', from: 'address', corpus: [], made: someMemory,
    read: ({ answers }) => {
      const goes = without(answers);
      const found = readCarried(carryHash({ answers, earlier: true }));
      must(typeof found === 'string' ? Object.keys(goes).length === 0 : same(found.answers, goes) && found.earlier, 'valid answers survive');
    },
  }),
  reader({
    name: 'a place in an address', from: 'address', corpus: TEXTS.flatMap((text) => [text, `#${text}`, `#q=${text}`, `#start=${text}`]), runs: 500,
    made: fc.tuple(fc.constantFrom('', '#', '#q=', '#start=', '#review', '#result'), someText).map((parts) => parts.join('')),
    read: (hash) => {
      const wish = readHash(hash);
      mustBeOurs(arrive(hash, NOTHING, TODAY).kept);
      if (wish === undefined || 'unknown' in wish) return;
      must(hashOf(wish.place) === hash, 'a place of ours, and nothing beside it');
    },
  }),
  reader({
    name: 'all stores and the address of a page that opens', from: 'storage', runs: 300, corpus: OLD.map((text) => [text, text, text] as const),
    made: fc.tuple(fc.oneof(someJson, keptText), someJson, fc.oneof(someText.map((text) => `#s=${text}`), fc.constant(link), fc.constant(''))),
    read: ([tab, device, hash]) => {
      sessionStorage.setItem(NAMES.answers, tab);
      localStorage.setItem(NAMES.saved, device);
      history.replaceState(null, '', `/nl/check/${hash.startsWith('#') ? hash : ''}`);
      const carried = takeCarried();
      const kept = recall();
      const own = kept === 'unreadable' ? NOTHING : kept;
      mustBeOurs(own);
      const arrived = carried === undefined ? undefined : arrive(carried, own, TODAY);
      if (arrived) mustBeOurs(arrived.kept);
      if (arrived?.offer) mustBeOurs(arrived.offer.kept);
      must(!/^#(s|start)=/.test(location.hash), 'what was carried is gone from the address');
      // What cannot be used is cleared, so that it does not come again.
      must(kept !== 'unreadable' || read(NAMES.answers) === undefined, 'cleared');
      const found = offerSaved(TODAY, NOTHING);
      if (found && 'offer' in found) mustBeOurs(found.offer.kept);
      else must(read(NAMES.saved) === undefined, 'cleared on the device');
    },
  }),
];
