import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { change } from '../../src/law/change';
import { pairs } from '../../src/law/compare';
import type { Item } from '../../src/law/fact';
import { pathways } from '../../src/law/pathways';
import { topics } from '../../src/law/topics';

// What the law lists and what the Dutch texts have a sentence for is the same: nothing is listed without a sentence, no sentence is left without its
// line of law. (tests/text/keys.test.ts holds all languages to it, with everything else that is written.)

type Sentences = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const texts = (path: string) => JSON.parse(readFileSync(`locales/nl/${path}.json`, 'utf8')) as Sentences;
const everyone = Object.keys(texts('everyone'));
const KINDS = ['conditions', 'acts', 'steps', 'documents', 'rights', 'obligations', 'notes'] as const;

const own = (items: readonly Pick<Item, 'id' | 'shared'>[]) => [...new Set(items.filter(({ shared }) => !shared).map(({ id }) => id))].sort();
const sentences = (found: Readonly<Record<string, unknown>> | undefined) => Object.keys(found ?? {}).sort();

describe.each(Object.values(pathways))('$id', (pathway) => {
  const written = texts(`pathways/${pathway.id}`);
  it.each(KINDS)('has a sentence for each of its %s, and no other', (kind) => {
    expect(own(pathway[kind])).toEqual(sentences(written[kind]));
  });

  it('shares with others only what has a sentence for everyone', () => {
    const shared = KINDS.flatMap((kind) => pathway[kind] as readonly Item[]).filter(({ shared }) => shared).map(({ id }) => id);
    expect(shared.filter((id) => !everyone.includes(id))).toEqual([]);
  });
});

describe.each(Object.values(topics))('the topic $id', ({ id, parts }) => {
  const written = texts(`topics/${id}`);
  it('has a heading for each of its parts, and no other', () => expect(parts.map((part) => part.id).sort()).toEqual(sentences(written['parts'])));
  it('has a sentence for each of its lines, and no other', () => {
    expect(own(parts.flatMap(({ items }) => items))).toEqual(sentences(written['items']));
  });
});

it('the page about the change of law has a sentence for each of its lines, and no other', () => {
  const { parts, items } = texts('change') as { parts: Sentences; items: Sentences };
  expect(change.map(({ id }) => id).sort()).toEqual(sentences(parts));
  for (const part of change) expect(own(part.items), part.id).toEqual(sentences(items[part.id]));
});

it('each pair that is compared has a line of text for each of its rows, and no other', () => {
  for (const { id, rows } of pairs) expect(own(rows), id).toEqual(sentences((texts('compare')[id] as { rows: Sentences }).rows));
});
