// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { outcomeOrder } from '../../src/components/how/contents';
import { exitsOf, inOrder, kindOf, layoutOf } from '../../src/components/how/layout';
import { errandName, namesOn, stateName } from '../../src/components/how/names';
import { decidingOf, errandsOf, placedConditions } from '../../src/components/how/pathway';
import { inAll, itemsOf, KINDS } from '../../src/components/how/reviewTexts';
import { tableWords } from '../../src/components/how/tableWords';
import { inLine, whenWords } from '../../src/components/how/whenWords';
import { sayIn } from '../../src/components/say';
import { checkedByInd, condition, met, notMet, unknown, type Verdict } from '../../src/law/condition';
import { said } from '../../src/law/fact';
import { judge } from '../../src/law/judge';
import { definePathway, type Pathway } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { inEnglish } from '../../src/law/said';
import { judgingDay, tableOf } from '../../src/law/tables/table';
import { always, type When } from '../../src/law/when';
import { asked, opens, type Errand } from '../../src/statechart/errand';
import { errandIds, errands } from '../../src/statechart/errands';
import { graphOf } from '../../src/statechart/graph';
import { selfCheck } from '../../src/statechart/self-check';
import { languageIds, languagesOf, SOURCE_LANGUAGE } from '../../src/text/languages';
import { fewerOf } from '../fewer';
import { TODAY } from '../law/borders';

// What the pages say that explain the check: everything that decides has words, and the picture shows what the machine does.

const own = languagesOf('how/');
const all = Object.values(pathways);
const BROKEN = /\{\{|\}\}|undefined|null|NaN|\[object/;

/** Every rule that decides who is asked, judged or told something, with the pathway whose page speaks of it. */
const rules: readonly (readonly [pathway: Pathway, When])[] = [
  ...all.flatMap((pathway) => [
    pathway.elsewhere, pathway.informs, pathway.deadline?.appliesWhen,
    ...[pathway.conditions, pathway.fees, pathway.acts, pathway.steps, pathway.documents, pathway.rights, pathway.obligations, pathway.notes].flat().map(({ appliesWhen }) => appliesWhen),
  ].flatMap((when) => (when ? [[pathway, when] as const] : []))),
  ...Object.values<Errand>(errands).flatMap((one) =>
    [opens(one), ...(one.also ? [one.also] : []), ...asked(one).map(([, needed]) => needed), ...(one.exits ?? []).map(({ when }) => when)]
      .flatMap((when) => one.judges.map((id) => [pathways[id], when] as const))),
];
const different = [...new Map(rules.map(([pathway, when]) => [`${pathway.id}: ${inEnglish(when.said)}`, [pathway, when] as const]))];

describe.each(fewerOf(own))('%s', (language) => {
  const ui = sayIn(language);

  it('has words for every rule, made of its data', () => {
    expect(different.length).toBeGreaterThan(60);
    for (const [name, [pathway, when]] of different) {
      const words = inLine(whenWords(ui, when.said, namesOn(ui, pathway, judgingDay(pathway))));
      expect(words, name).toMatch(/[.:]$/);
      expect(words, name).not.toMatch(BROKEN);
    }
  });

  it('has different words for rules that differ', () => {
    for (const pathway of all) {
      const names = namesOn(ui, pathway, judgingDay(pathway));
      const ofThis = different.filter(([, [of]]) => of === pathway).map(([name, [, { said: rule }]]) => [name, inLine(whenWords(ui, rule, names))] as const)
        .filter(([name]) => !/(since|from|until) \d/.test(name));
      expect(new Set(ofThis.map(([, words]) => words)).size, pathway.id).toBe(ofThis.length);
    }
  });

  it.each(all)('$id: has every table in words, and no two rows alike', (pathway) => {
    for (const { condition: one, force } of [...placedConditions(pathway), ...decidingOf(pathway).map((hidden) => ({ condition: hidden, force: hidden }))]) {
      const table = tableOf(one, judgingDay(force));
      const { heads, rows } = tableWords(ui, one, table);
      expect(heads).toHaveLength(one.reads.length);
      expect(rows).toHaveLength(table.rows.length);
      const words = rows.map(({ cells, decided }) => [...cells.map((cell) => cell.join(' / ')), decided].join(' | '));
      expect(words.filter((row) => BROKEN.test(row))).toEqual([]);
      expect(new Set(words).size, one.id).toBe(words.length);
    }
  });

  it('has a name of its own for every errand of a pathway', () => {
    for (const pathway of all) {
      const names = errandsOf(pathway).map((id) => errandName(ui, id));
      expect(names.length, pathway.id).toBeGreaterThan(0);
      expect(new Set(names).size, pathway.id).toBe(names.length);
    }
  });
});

describe('the picture', () => {
  const ui = sayIn('nl');
  const nodes = (id: (typeof errandIds)[number]) => Object.values(selfCheck.root.states[id]?.states ?? {});

  it.each(errandIds)('%s has the states and arrows of the machine, no more and no fewer', (id) => {
    const graph = graphOf(id);
    const { boxes, lines } = layoutOf(graph, (state) => stateName(ui, state));
    const wanted = nodes(id).flatMap(({ key: from, transitions }) =>
      [...transitions.values(), nodes(id).find(({ key }) => key === from)?.always ?? []].flat().flatMap(({ target = [], eventType }) => target.map((to) => `${from} ${to.key} ${eventType ? eventType.toLowerCase() : 'when'}`)));
    expect(lines.map(({ arrow: { from, to, on = 'when' } }) => `${from.id} ${to.id} ${on}`).sort()).toEqual([...new Set(wanted)].sort());
    const outside = graph.arrows.map(({ to }) => to.id).filter((to) => !nodes(id).some(({ key }) => key === to));
    expect(boxes.map(({ state }) => state.id)).toEqual([...nodes(id).map(({ key }) => key), ...new Set(outside)]);
    expect(inOrder(graph).map((state) => state.id)).toEqual(boxes.map(({ state }) => state.id));
  });

  it.each(errandIds)('%s has no box upon another, and no text wider than its box', (id) => {
    const { boxes, height } = layoutOf(graphOf(id), (state) => stateName(ui, state));
    boxes.forEach((box, at) => expect(box.y + box.height).toBeLessThan(boxes[at + 1]?.y ?? height));
    expect(boxes.flatMap(({ lines }) => lines).filter((line) => line.length > 31)).toEqual([]);
  });

  it('tells where one errand leaves for another, and where the rest is passed by', () => {
    const graph = graphOf('union-family-stay');
    expect(exitsOf(graph).map(({ letter, arrow: { from, to } }) => `${letter} ${from.id} ${to.id}`)).toEqual(['A chavez brexit', 'B familyTie review']);
    expect(graph.arrows.filter((arrow) => kindOf(arrow, graph) === 'skip').map(({ from }) => from.id)).toEqual(['dependency', 'earlySituation']);
  });
});

describe('the order of the outcomes on the page', () => {
  const verdicts: Readonly<Record<string, Verdict>> = { unlikely: notMet, late: { is: 'late', since: '2026-01-01' }, notYet: { is: 'notYet', from: '2027-01-01' }, uncertain: unknown, likely: met };
  const made = (parts: Partial<Pathway>, ...ids: readonly string[]) => definePathway({
    id: 'get-help', page: said('own', 'invented for a test'), ...parts,
    conditions: [...ids, 'ind'].map((id) => condition({ id, ...said('own', 'invented for a test'), reads: [], judge: () => verdicts[id] ?? checkedByInd })),
  });
  const outcome = (pathway: Pathway) => judge(pathway, { answers: {}, day: TODAY })?.outcome.is;
  const special: Readonly<Record<string, Partial<Pathway>>> = { ended: { until: '2026-06-11', replacedBy: 'asylum-repeat' }, elsewhere: { elsewhere: always }, info: { informs: always } };

  it('is that of the judge: of any two that could both apply, the one that stands first', () => {
    outcomeOrder.forEach((first, at) => {
      for (const second of outcomeOrder.slice(at)) {
        const parts = { ...special[second], ...special[first] };
        expect(outcome(made(parts, ...[first, second].filter((id) => id in verdicts))), `${first} before ${second}`).toBe(first);
      }
    });
  });
});

describe('the texts for reviewers', () => {
  it.each(all)('$id: every text stands in all languages, with its figures', (pathway) => {
    for (const { of } of KINDS.flatMap((kind) => itemsOf(pathway, kind))) {
      const found = inAll(of, pathway, judgingDay(pathway));
      expect(found.map(({ language }) => language), of).toEqual(languageIds);
      expect(found.filter(({ state }) => state === 'source').map(({ language }) => language), of).toEqual([SOURCE_LANGUAGE]);
      expect(found.flatMap(({ pieces }) => pieces.filter((_, at) => at % 2 === 0)).join(''), of).not.toMatch(BROKEN);
    }
  });
});
