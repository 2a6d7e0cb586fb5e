import { describe, expect, it } from 'vitest';
import { topicsOfCondition, topicsOfItem, topicsOfPathway, topicsOfQuestion } from '../../src/law/arises';
import { pairs } from '../../src/law/compare';
import { everythingSourced, oldestFirst, restsOn, type Rests } from '../../src/law/restsOn';
import { denied, inEnglish, plainly, type Said } from '../../src/law/said';
import { sourceIds, sources, type Source } from '../../src/law/sources';
import { allowedFrom } from '../../src/law/span';

// What rests on which source, what a rule says in short English, and where a topic is linked from.

describe('the sources', () => {
  const all: readonly (readonly [string, Source])[] = sourceIds.map((id) => [id, sources[id]]);
  it('have an address on the site of whoever says it, but for two that have none', () => {
    expect(all.filter(([, { url }]) => url === undefined).map(([id]) => id)).toEqual(['X3', 'own']);
    for (const [id, { url, kind }] of all) {
      if (kind === 'officialPage') expect(url, id).toMatch(/^https:\/\/ind\.nl\/.+/);
      if (kind === 'lawText') expect(url, id).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR\d{7}\/$/);
    }
  });
  it('carry the day of their last update where they tell it', () => {
    // The five pages as their heads say; the law texts by the day from which they are in force; reports by the day they were written.
    const dated = { S0: '2023-07-06', S2: '2023-11-22', S4: '2023-09-26', L1: '2026-09-01', L3: '2026-06-12', L4: '2026-04-01', I23: '2024-07-31', lost: '2023-12-14', X1: '2025-05-21', X2: '2026-06-23', X3: '2026-10-05' };
    for (const [id, updated] of Object.entries(dated)) expect(sources[id as 'S0'].updated, id).toBe(updated);
    for (const id of ['S1', 'S3', 'I5', 'I13', 'I18', 'own'] as const) expect(sources[id], id).not.toHaveProperty('updated');
  });
  it('stand with the undated ones first, then by age', () => {
    const days = oldestFirst().map(({ updated }) => updated ?? '');
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe('');
    expect(oldestFirst().map(({ id }) => id).toSorted()).toEqual([...sourceIds].sort());
    expect(oldestFirst().at(-1)).toMatchObject({ id: 'X3', title: sources.X3.title });
  });
});

describe('what rests on a source', () => {
  const every = everythingSourced();
  const named = (one: Rests) => [one.kind, one.id, one.pathway ?? one.topic].filter(Boolean).join(' ');
  it('is of each kind, and each has a name and a place', () => {
    expect([...new Set(every.map(({ kind }) => kind))].sort()).toEqual([
      'acts', 'change', 'compare', 'conditions', 'documents', 'fees', 'notes', 'obligations', 'rights', 'shared', 'steps', 'terms', 'topics',
    ]);
    expect(every.filter((one) => !one.id || !one.at || !sourceIds.includes(one.source))).toEqual([]);
    expect(every.filter(({ kind, pathway, topic }) => (pathway === undefined) !== ['change', 'shared', 'topics'].includes(kind) || (topic !== undefined) !== (kind === 'topics'))).toEqual([]);
  });
  it.each([
    'conditions fiveYears asylum-permanent', 'fees fee union-permanent', 'change noEnd', 'compare endOfRight asylum-extension', 'compare endOfRight asylum-permanent',
    'topics takeBoth travel', 'topics lostAway travel', 'shared reportChanges', 'shared fine', 'acts mayWork work-while-waiting', 'terms window asylum-extension',
  ])('%s', (name) => expect(every.map(named)).toContain(name));
  it('is only what names it, and all of that', () => {
    for (const id of sourceIds) {
      const found = restsOn(id);
      expect(found.filter(({ source }) => source !== id)).toEqual([]);
      expect(found).toHaveLength(every.filter(({ source }) => source === id).length);
    }
    expect(restsOn('I24').map(named)).toContain('notes showEmployer work-while-waiting');
  });
  it('is said of both sides of each row that is compared', () => {
    for (const { id, rows } of pairs) for (const row of rows) expect(row.sides.map(({ at }) => at !== ''), `${id} ${row.id}`).toEqual([true, true]);
  });
});

describe('short English words', () => {
  const span = allowedFrom('permitSince', 5, 'years');
  const [answer, known]: Said[] = [{ is: 'answer', question: 'turkish', options: ['yes', 'no'] }, { is: 'given', question: 'permitExpires' }] as const;
  it.each<[said: Said, words: string]>([
    [{ is: 'always' }, 'always'],
    [{ is: 'answer', question: 'turkish', options: ['yes', 'no'] }, 'turkish = yes or no'],
    [{ is: 'situation', situations: ['noPermit', 'british'] }, 'situation is noPermit or british'],
    [{ is: 'ahead', span }, 'permitSince + 5 years lies ahead'],
    [{ is: 'behind', span }, 'permitSince + 5 years has passed'],
    [{ is: 'given', question: 'permitExpires' }, 'permitExpires is known'],
    [{ is: 'passed', question: 'permitExpires' }, 'permitExpires has passed'],
    [{ is: 'dayBefore', question: 'permitExpires', limit: '2026-06-12' }, 'permitExpires is before 2026-06-12'],
    [{ is: 'soon', question: 'permitExpires', length: { amount: 6, unit: 'months' } }, 'permitExpires comes within 6 months'],
    [{ is: 'dayIsUntil', last: '2026-06-11' }, 'the day is 2026-06-11 or before'],
    [{ is: 'stands', condition: 'fiveYears', verdicts: ['notYet', 'unknown'] }, 'fiveYears is notYet or unknown'],
    [{ is: 'notBefore', condition: 'fiveYears', question: 'permitExpires' }, 'fiveYears is not yet met before permitExpires'],
    [{ is: 'comesTo', pathway: 'regular-permanent', outcomes: ['likely'] }, 'regular-permanent is likely'],
    [{ is: 'errand', who: ['noPermit'], wants: 'stay', from: '2026-06-12', also: { is: 'always' } }, 'noPermit, stay, from 2026-06-12; or always'],
    [{ is: 'errand', who: ['noPermit', 'british'], until: '2026-06-11' }, 'noPermit or british, until 2026-06-11'],
    [{ is: 'not', one: { is: 'always' } }, 'not (always)'],
    [{ is: 'all', several: [{ is: 'always' }, { is: 'given', question: 'letterDate' }] }, 'always and letterDate is known'],
    [{ is: 'any', several: [{ is: 'always' }, { is: 'given', question: 'letterDate' }] }, '(always) or (letterDate is known)'],
  ])('%j', (one, words) => expect(inEnglish(one)).toBe(words));

  const not = (one: Said): Said => ({ is: 'not', one });
  it('the opposite has no double “not”', () => {
    expect(denied(answer as Said)).toEqual(not(answer as Said));
    expect(denied(not(answer as Said))).toEqual(answer);
  });
  it('nor has anything else, however deep it stands', () => {
    const [one, other] = [answer as Said, known as Said];
    expect(plainly(one)).toEqual(one);
    expect(plainly(not(one))).toEqual(not(one));
    expect(plainly(not(not(one)))).toEqual(one);
    expect(plainly(not(not(not(one))))).toEqual(not(one));
    expect(plainly({ is: 'all', several: [not(not(one)), other] })).toEqual({ is: 'all', several: [one, other] });
    expect(plainly({ is: 'any', several: [not(not(one)), other] })).toEqual({ is: 'any', several: [one, other] });
    expect(plainly(not({ is: 'all', several: [not(not(one))] }))).toEqual(not({ is: 'all', several: [one] }));
  });
});

describe('a topic is linked from', () => {
  it.each([
    ['workAllowedBefore', topicsOfQuestion, 'work'], ['continuousStay', topicsOfQuestion, 'travel'], ['parentPermitExemption', topicsOfQuestion, 'income'], ['temporaryYears', topicsOfQuestion, 'purposes'],
    ['continuousStay', topicsOfCondition, 'travel'], ['permitValidOnReturn', topicsOfCondition, 'travel'], ['truthfulInformation', topicsOfCondition, 'obligations'], ['publicOrder', topicsOfCondition, 'public-order'],
    ['ideal', topicsOfItem, 'fees'], ['copies', topicsOfItem, 'copies'], ['foreignDocuments', topicsOfItem, 'copies'],
    ['work-while-waiting', topicsOfPathway, 'work'], ['travel-while-waiting', topicsOfPathway, 'travel'], ['document-replacement', topicsOfPathway, 'card-lost'],
    ['withdrawal-viewpoint', topicsOfPathway, 'withdrawal-letter'], ['asylum-repeat', topicsOfPathway, 'refused'], ['get-help', topicsOfPathway, 'help'],
    ['situation', topicsOfQuestion, ''], ['ground', topicsOfCondition, ''], ['report', topicsOfItem, ''], ['asylum-extension', topicsOfPathway, ''],
  ] as const)('%s', (id, topicsOf, topics) => expect((topicsOf as (id: string) => readonly string[])(id).join(' ')).toBe(topics));
});
