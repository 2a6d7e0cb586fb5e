import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/hosting/build';
import { openRules } from '../../src/open/document';
import { schema } from '../../src/open/schema';
import type { Schema } from '../../src/open/schemaParts';

// The published law against its published schema, by a validator that others use; and that the schema can say no.

/** As it goes over the wire. */
const document = JSON.parse(JSON.stringify(openRules(build))) as Record<string, unknown>;

/** The same schema, closed: an object has no property that it does not name. Published it is open, so that a reader survives a new field. */
const closed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inside = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  return 'properties' in inside && inside['type'] === 'object' ? { ...inside, additionalProperties: false } : inside;
};

const compiled = (by: unknown) => new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(by as Schema);
const [asPublished, asClosed] = [compiled(schema), compiled(closed(schema))];

const judged = (by: typeof asPublished, what: unknown) => ({ holds: by(what), errors: (by.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`) });

describe('the published law', () => {
  test('is as its schema says', () => expect(judged(asPublished, document)).toEqual({ holds: true, errors: [] }));
  test('has no field that the schema does not name', () => expect(judged(asClosed, document)).toEqual({ holds: true, errors: [] }));
  test('is the same text each time', () => expect(JSON.stringify(openRules(build))).toBe(JSON.stringify(openRules(build))));
  test('knows no address of a host: it reads the same in any folder', () => {
    expect(document['$schema']).toBe('v1.schema.json');
    expect(JSON.stringify({ ...document, sources: [] })).not.toMatch(/https?:|"\//);
  });
});

type Tree = { [name: string]: Tree } & Tree[];
/** The document with one fault in it. */
const spoiled = (spoil: (rules: Tree) => void): unknown => {
  const copy = structuredClone(document) as unknown as Tree;
  spoil(copy);
  return copy;
};
const set = (at: Tree | undefined, name: string, value: unknown) => Object.assign(at as object, { [name]: value });
const pathway = (rules: Tree, id: string) => rules['pathways']?.find((one) => (one['id'] as unknown) === id);

describe('a document that is wrong is refused:', () => {
  const faults: Record<string, (rules: Tree) => void> = {
    'another version': (rules) => set(rules, 'form', 2),
    'a pathway without its conditions': (rules) => delete (rules['pathways']?.[0] as Partial<Tree>)['conditions'],
    'a condition without a table': (rules) => set(pathway(rules, 'regular-permanent')?.['conditions']?.[0], 'table', []),
    'a verdict that there is not': (rules) => set(pathway(rules, 'regular-permanent')?.['conditions']?.[0]?.['table']?.[0], 'is', 'maybe'),
    'a day without its zero': (rules) => set(pathway(rules, 'asylum-permanent'), 'until', '2026-6-11'),
    'a fact without a source': (rules) => delete (pathway(rules, 'union-permanent')?.['fees']?.[0] as Partial<Tree>)['source'],
    'a rule of an unknown kind': (rules) => set(pathway(rules, 'union-permanent')?.['elsewhere'], 'is', 'perhaps'),
    'a comparison of an unknown kind': (rules) => set(pathway(rules, 'regular-permanent')?.['conditions']?.[0]?.['table']?.[0]?.['when']?.[0]?.['days']?.[0]?.[0], 'is', 'around'),
    'a test that names nothing': (rules) => pathway(rules, 'regular-permanent')?.['conditions']?.[0]?.['table']?.[0]?.['when']?.push({ question: 'income' } as unknown as Tree),
    'half a euro': (rules) => set(pathway(rules, 'regular-permanent')?.['fees']?.[0]?.['euros'], 'adult', 12.5),
    'a fee for nobody we know': (rules) => set(pathway(rules, 'regular-permanent')?.['fees']?.[0]?.['euros'], 'child', 12),
    'a question of no kind': (rules) => set(rules['questions']?.[0], 'kind', 'text'),
  };
  test.each(Object.entries(faults))('%s', (_, spoil) => expect(judged(asPublished, spoiled(spoil)).holds).toBe(false));

  test('and by the closed schema a field that nobody promised', () => {
    const more = spoiled((rules) => set(pathway(rules, 'get-help'), 'price', 1));
    expect(judged(asPublished, more).holds).toBe(true);
    expect(judged(asClosed, more).holds).toBe(false);
  });
});
