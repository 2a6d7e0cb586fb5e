import fc from 'fast-check';
import { readColour } from '../../../src/embed/colour';
import { judgeLook, type OwnColours } from '../../../src/embed/look';
import { ALLOW, LOOK, propertyOf, SANDBOX, type Look } from '../../../src/embed/protocol';
import { elementCode, frameCode, styleCode } from '../../../src/islands/partners/code';
import { verdictOf } from '../../../src/islands/partners/verdict';
import { MARKUP, SHORT, TEXTS } from '../corpus';
import { must, reader, someText } from '../reader';

// What a partner sets, by attribute, by property or by message, and what a partner chooses for the code to paste.

const OURS: OwnColours = Object.fromEntries(['action', 'ink', 'paper', 'surface', 'sunken', 'link', 'on-action'].map((name, at) => [name, [at * 30, 20, 60]] as const));
const values = fc.oneof(someText, fc.constantFrom('#fff', '#12345678', 'rgb(1, 2, 3)', 'rgb(999 0 0)', '16px', '1rem', '99rem', '-1px', 'Georgia', 'x'.repeat(201), "'a', serif"));
const look = fc.dictionary(fc.constantFrom<string>(...LOOK, ...LOOK, ...SHORT), values, { maxKeys: 10 }) as fc.Arbitrary<Look>;
const everywhere = (text: string): Look => Object.fromEntries(LOOK.map((name) => [name, text]));

/** What a style sheet takes for one value, which ends no rule and fetches nothing. */
const VALUE = /^(#[\da-f]{6}|[\p{L}\p{N} ,'"_-]{1,200}|\d{1,3}(\.\d{1,4})?(px|rem))$/u;

/** The elements in some code, each with its attributes, as a page would read it. */
function elementsIn(code: string): readonly Element[] {
  const page = new DOMParser().parseFromString(`<body>${code}</body>`, 'text/html');
  return [...page.body.querySelectorAll('*'), ...page.head.querySelectorAll('*')];
}

export const widgetReaders = [
  reader({
    name: 'a colour', from: 'attribute', corpus: TEXTS, made: values, runs: 500,
    read: (text) => {
      const found = readColour(text);
      must(found === undefined || (found.length === 3 && found.every((part) => Number.isInteger(part) && part >= 0 && part <= 255)), 'three figures');
    },
  }),
  reader({
    name: 'the look of a partner', from: 'message', corpus: TEXTS.map(everywhere), made: look, runs: 700,
    read: (asked) => {
      const { properties, refused } = judgeLook(asked, OURS);
      for (const [name, value] of Object.entries(properties)) must(/^(--(pp|nl)-[\w-]+|font-size)$/.test(name) && VALUE.test(value), `${name}: ${value}`);
      must(refused.every((name) => LOOK.includes(name)), 'refused is what was asked');
      for (const name of LOOK) verdictOf(name, asked, OURS);
    },
  }),
  reader({
    name: 'the style that a partner copies', from: 'field', corpus: [...TEXTS.map(everywhere)], made: look, runs: 400,
    read: (asked) => {
      const code = styleCode(asked);
      if (code === '') return;
      const [head, ...lines] = code.split('\n');
      must(head === 'permit-path {' && lines.pop() === '}', 'one rule');
      for (const line of lines) must(LOOK.some((name) => line.startsWith(`  ${propertyOf(name)}: `)) && /^[^{}<]*;$/.test(line) && !/url\(|expression/.test(line), line);
    },
  }),
  reader({
    name: 'the code that a partner copies', from: 'field', runs: 300,
    corpus: [...MARKUP, ...SHORT].map((text) => ({ address: `https://check.example/${text}`, lang: text, pathway: text, title: text })),
    made: fc.record({ address: someText.map((text) => `https://check.example/${text}`), lang: someText, pathway: someText, title: someText }),
    read: (choice) => {
      const element = elementsIn(elementCode(choice));
      must(element.map(({ localName }) => localName).join() === 'script,permit-path,a', element.map(({ localName }) => localName).join());
      must(element.every((one) => one.getAttributeNames().every((name) => ['type', 'src', 'lang', 'pathway', 'href'].includes(name))), 'only our attributes');
      const [frame, ...others] = elementsIn(frameCode(choice));
      must(others.length === 0 && frame?.localName === 'iframe', 'one frame');
      must(frame.getAttribute('sandbox') === SANDBOX && frame.getAttribute('allow') === ALLOW && frame.getAttribute('referrerpolicy') === 'no-referrer', 'what it may do');
      must(frame.getAttributeNames().every((name) => ['src', 'title', 'width', 'height', 'loading', 'referrerpolicy', 'sandbox', 'allow'].includes(name)), 'only our attributes');
    },
  }),
];
