import { describe, expect, test } from 'vitest';
import { build } from '../../src/hosting/build';
import { openRules } from '../../src/open/document';
import { labelsOf } from '../../src/open/labels';
import { languageIds, type LanguageId } from '../../src/text/languages';
import { flat } from '../../src/text/status';

// Whoever has the document and its labels finds what everything is called, by the keys that the document names and no others.

const rules = openRules(build);
const keys = rules.textKeys as Readonly<Record<string, string>>;
const fill = (of: string, ids: Readonly<Record<string, string>>) => Object.entries(ids).reduce((key, [name, id]) => key.replace(`{${name}}`, id), keys[of] ?? '');

const named = [
  ...rules.questions.flatMap((question) => [
    fill('question', { question: question.id }),
    ...(question.kind === 'date' ? ['unknown'] : question.options).map((option) => fill(['yes', 'no', 'unknown'].includes(option) ? 'yesNoUnknown' : 'option', { question: question.id, option })),
  ]),
  ...rules.pathways.flatMap(({ id: pathway, conditions }) => [fill('pathway', { pathway }), ...conditions.map(({ id: condition }) => fill('condition', { pathway, condition }))]),
];

describe.each(languageIds)('the labels in %s', (language: LanguageId) => {
  const { texts } = labelsOf(language);
  test('name everything that the document has', () => expect(named.filter((key) => !texts[key])).toEqual([]));
  test('are plain words', () => expect(Object.values(texts).filter((text) => /[<>\ue000-\uf8ff]/.test(text) || text.trim() === '')).toEqual([]));
});

test('a step, a right or a note has its text where the document says', () => {
  const texts = flat('nl');
  const kinds = ['steps', 'documents', 'rights', 'obligations', 'notes'] as const;
  const items = rules.pathways.flatMap((one) => kinds.flatMap((kind) => one[kind].map(({ id, shared }) => (shared ? fill('shared', { id }) : fill(kind, { pathway: one.id, id })))));
  expect(items.length).toBeGreaterThan(100);
  expect(items.filter((key) => !texts.has(key))).toEqual([]);
});
