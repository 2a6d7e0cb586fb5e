// @vitest-environment happy-dom
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Question } from '../../src/islands/Question';
import { readForm } from '../../src/islands/readForm';
import { makeUi } from '../../src/islands/ui';
import { Waiting } from '../../src/islands/Waiting';
import { Guard } from '../../src/islands/Guard';
import type { Check } from '../../src/islands/useCheck';
import type { Answers } from '../../src/law/answers';
import type { QuestionId } from '../../src/law/questions';
import { beginning } from '../../src/statechart/graph';
import { offered } from '../../src/statechart/offers';
import { checkTexts, FIRST_QUESTIONS, firstTexts, restTexts } from '../../src/text/bundles';
import { joined, leaves } from '../../src/text/t';
import { languageIds } from '../../src/text/languages';

// What comes with the page is all that the first questions say, and the rest is fetched: together the check, and nothing twice.

const TODAY = '2026-11-30';
const said: readonly [QuestionId, Answers][] = [
  ['situation', {}], ['cardType', { situation: 'unsure' }], ['goal', { situation: 'asylumTemporary' }], ['goal', { situation: 'regularTemporary' }], ['goal', { situation: 'noPermit' }],
];

it('the first questions are those with which the statechart begins', () => {
  expect([...FIRST_QUESTIONS].sort()).toEqual(beginning().states.flatMap(({ question }) => question ?? []).sort());
  expect([...new Set(said.map(([question]) => question))].sort()).toEqual([...FIRST_QUESTIONS].sort());
});

describe.each(languageIds)('in %s', (language) => {
  const ui = makeUi(language, firstTexts(language));

  it.each(said)('%s is drawn, and each way to answer it wrongly, without another text', (question, answers) => {
    const options = offered(question, { answers, day: TODAY });
    expect(options.length).toBeGreaterThan(1);
    for (const values of [[], ['nonsense'], ['citizenship'], options.slice(0, 1)]) {
      const form = new FormData();
      for (const value of values) form.append(question, value);
      const reading = readForm(question, form, { answers, day: TODAY }, TODAY, ui.t, undefined);
      const error = 'error' in reading ? reading.error : undefined;
      const check = { position: { answers, trail: [], at: question }, kept: { answers, earlier: false }, day: TODAY, today: TODAY, error } as unknown as Check;
      const html = renderToString(<Question ui={ui} check={check} question={question} title={null} rest={undefined} />);
      expect(html.includes('pp-error-summary')).toBe(Boolean(error));
    }
  });

  it('waiting, and breaking, need no other text', () => {
    for (const later of ['none', 'loading', 'failed'] as const) expect(renderToString(<Waiting ui={ui} title={null} part="rest" later={later} onWant={() => {}} />)).toContain('role="status"');
    const guard = new Guard({ ui, children: null });
    guard.state = { broken: true };
    expect(renderToString(<>{guard.render({ ui, children: null })}</>).length).toBeGreaterThan(0);
  });

  it('the first and the rest are together the check, and no text comes twice', () => {
    const [first, rest, all] = [firstTexts(language), restTexts(language), checkTexts(language)].map((texts) => new Map(leaves(texts))) as [Map<string, string>, Map<string, string>, Map<string, string>];
    expect(Object.fromEntries(leaves(joined(firstTexts(language), restTexts(language))))).toEqual(Object.fromEntries(all));
    expect([...first.keys()].filter((key) => rest.has(key))).toEqual([]);
    expect(first.size + rest.size).toBe(all.size);
  });
});
