// @module-tag thorough
import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { SheetPaper } from '../../src/islands/SheetPaper';
import { numbered } from '../../src/islands/pointers';
import { gather } from '../../src/islands/sheetParts';
import { makeUi } from '../../src/islands/ui';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { firstAct } from '../../src/law/act';
import type { Sourced } from '../../src/law/fact';
import { concerns } from '../../src/law/judge';
import { sources } from '../../src/law/sources';
import { resultOf } from '../../src/statechart/result';
import { key } from '../../src/text/keys';
import { SOURCE_LANGUAGE } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import { valuesOf } from '../../src/text/values';
import { persons } from '../law/persons/all';
import { longest } from '../law/persons/longest';
import type { Person } from '../law/persons/person';
import { wordsOf } from '../text/said';
import { walk, walks, type Walk } from '../text/walks';

// The sheet to print: it forgets no open point and no source, says none twice, and keeps the reasons for asylum to itself.

const ui = makeUi(SOURCE_LANGUAGE, textsOf(SOURCE_LANGUAGE));
const { t } = ui;
const paper = (walk: Walk, grounds = false) => wordsOf(h(SheetPaper, { ui, check: walk, grounds }));
const count = (text: string, part: string) => text.split(part).length - 1;
/** Some of everybody: both sets of rules, every errand. */
const some = walks.filter((_, at) => at % 11 === 0);
const OPEN: readonly string[] = ['unknown', 'checkedByInd'];
const nameOf = (walk: Walk, { pathway, conditions }: Walk['judgements'][number]) => {
  const judgement = walk.judgements.find((one) => one.pathway === pathway) as Walk['judgements'][number];
  const values = valuesOf(judgement, walk.position.answers, walk.day, ui.format);
  return conditions.map(({ condition, verdict }) => ({ name: t(key.condition(pathway.id, condition.id, 'name'), values), is: verdict.is, id: `${pathway.id}.${condition.id}` }));
};

describe('the sheet', () => {
  it('has every open point once, and what several pathways say in the same words but once', () => {
    expect(some.length).toBeGreaterThan(200);
    expect(some.some(({ judgements }) => judgements.some(({ conditions }) => conditions.some(({ verdict }) => verdict.is === 'unknown')))).toBe(true);
    for (const walk of some) {
      const { unknown, checkedByInd } = gather(ui, walk.judgements, resultOf(walk.position, walk.day).recommended, walk.position.answers, walk.day, true);
      const wanted = walk.judgements.flatMap((judgement) => nameOf(walk, judgement)).filter(({ is }) => OPEN.includes(is));
      const lines = [...unknown, ...checkedByInd];
      expect(lines.flatMap(({ id }) => id.split(' ')).sort()).toEqual(wanted.map(({ id }) => id).sort());
      for (const list of [unknown, checkedByInd]) expect(new Set(list.map(({ words }) => words.join(' '))).size).toBe(list.length);
      const words = paper(walk, true);
      for (const { name } of wanted) {
        const lines = new Set(wanted.filter((one) => one.name === name).map(({ is }) => is)).size;
        expect(words.filter((one) => one.startsWith(`${name} `)).length, name).toBe(lines);
      }
    }
  });

  it('has the verdict of every other condition, in words', () => {
    for (const walk of some) {
      const text = paper(walk, true).join('\n');
      for (const { name, is } of walk.judgements.flatMap((judgement) => nameOf(walk, judgement)).filter((one) => !OPEN.includes(one.is))) {
        expect(text, `${is}: ${name}`).toContain(name);
        expect(text).toContain(t(key.verdict(is)).split('{{')[0]);
      }
    }
  });

  it('has every source of what it shows once, with each place in it once', () => {
    for (const walk of some) {
      const { judgements, day, position: { answers } } = walk;
      const { recommended } = resultOf(walk.position, day);
      const first = firstAct(judgements, recommended, { answers, day });
      const shown: Sourced[] = [...(first ? [first.act] : []), ...judgements.flatMap(({ pathway, outcome, conditions, fee, notes }) => [
        pathway.page, ...conditions.map(({ condition }) => condition), ...(fee ? [fee.fact] : []), ...notes.filter(({ urgent }) => urgent),
        ...(['ended', 'elsewhere', 'unlikely'].includes(outcome.is) ? [] : pathway.documents.filter((one) => concerns(one, { answers, day }))),
        ...(conditions.length > 0 || outcome.is === 'ended' ? [] : [...pathway.steps.filter((one) => concerns(one, { answers, day })), ...notes]),
      ])];
      const all = numbered(gather(ui, judgements, recommended, answers, day, true).said);
      expect(all.map(({ id }) => id).sort()).toEqual([...new Set(shown.map(({ source }) => source))].sort());
      const text = paper(walk, true);
      for (const { id, places } of all) {
        const { title, url = '', kind } = sources[id] as { title: string; url?: string; kind: string };
        expect([...places].sort(), id).toEqual(kind === 'own' ? [] : [...new Set(shown.filter((one) => one.source === id).map(({ at }) => at))].sort());
        // Two laws are called by one name and stand at one address, each as it was on its own day.
        const namesakes = all.filter(({ source }) => source.title === title && (source.url ?? '') === url).length;
        if (url) expect(text.filter((words) => words === url).length, url).toBe(namesakes);
        expect(text.filter((words) => words === title).length, title).toBeGreaterThanOrEqual(namesakes);
      }
      // Nothing points to a source that is not there.
      const numbers = new Set(all.flatMap(({ number, places }) => (places.length > 0 ? places.map((_, at) => `${number}.${at + 1}`) : [`${number}`])));
      const pointed = text.join('\n').match(/\u2066\[[^\]]*\]\u2069/g)?.flatMap((one) => one.replace(/[\u2066\u2069[\]*]/g, '').split(', ')) ?? [];
      expect(pointed.length).toBeGreaterThan(0);
      expect(pointed.filter((one) => !numbers.has(one))).toEqual([]);
      expect([...numbers].filter((one) => !pointed.includes(one))).toEqual([]);
    }
  });

  it('has no gap', () => {
    for (const walk of some) expect(paper(walk).filter((words) => /\{\{|undefined|null|NaN|\[object/.test(words))).toEqual([]);
  });

  it('has the reasons for asylum only when they are ticked', () => {
    const asylum = walks.filter(({ position }) => position.trail.includes('asylumGrounds'));
    expect(asylum.length).toBeGreaterThan(5);
    for (const walk of asylum) {
      const given = [walk.position.answers.asylumGrounds ?? []].flat().map((one) => t(key.option('asylumGrounds', one)));
      const [without, ticked] = [paper(walk).join('\n'), paper(walk, true).join('\n')];
      for (const words of [t(key.question('asylumGrounds', 'short')), ...given]) {
        expect(without).not.toContain(words);
        expect(ticked).toContain(words);
      }
    }
  });

  it('without the tick is the same whatever the reasons are: neither outcome nor verdict tells of them', () => {
    const asylum = walks.filter(({ position, day, today }) => position.answers.situation === 'noPermit' && position.trail.includes('asylumGrounds') && day === today);
    const days = new Set(asylum.map(({ day }) => day));
    expect(asylum.length).toBeGreaterThan(5);
    expect(new Set(asylum.map((walk) => `${walk.day} ${paper(walk).join(' ')}`)).size).toBe(days.size);
    expect(new Set(asylum.map((walk) => `${walk.day} ${paper(walk, true).join(' ')}`)).size).toBeGreaterThan(days.size);
  });

  it('says every answer but those', () => {
    for (const walk of some) {
      const text = paper(walk).join('\n');
      for (const question of walk.position.trail.filter((one) => one !== 'asylumGrounds')) expect(count(text, `${t(key.question(question, 'short'))}: `), question).toBe(1);
    }
  });
});

it('is longest for the person whose pages the browser counts', () => {
  const lengthOf = ({ answers, day, today }: Person) => paper(walk(answers as Answers, day as Day, (today ?? day) as Day) as Walk).join('').length;
  const most = Math.max(...persons.map(lengthOf));
  expect(persons.filter((one) => lengthOf(one) === most).map(({ who }) => who)).toContain(longest.who);
});
