import { describe, expect, it } from 'vitest';
import { partsOf, piecesOf, plain } from '../../src/text/parts';

const words = (text: string) => ({ text, dutch: false });
const dutch = (text: string) => ({ text, dutch: true });

describe('a text is cut at its marks', () => {
  it.each([
    ['no mark', 'Your card', [words('Your card')]],
    ['a mark in the middle', 'the desk (<bdi>IND-loket</bdi>) near you', [words('the desk ('), dutch('IND-loket'), words(') near you')]],
    ['a mark at the start and the end', '<bdi>vrijstelling</bdi> or <bdi>ontheffing</bdi>', [dutch('vrijstelling'), words(' or '), dutch('ontheffing')]],
    ['two marks that touch', '<bdi>a</bdi><bdi>b</bdi>', [dutch('a'), dutch('b')]],
    ['only a mark', '<bdi>nareis</bdi>', [dutch('nareis')]],
    ['an empty mark', 'a<bdi></bdi>b', [words('a'), words('b')]],
    ['nothing', '', []],
    ['an open mark', 'a <bdi>b', [words('a <bdi>b')]],
    ['a stray end', 'a</bdi> b', [words('a</bdi> b')]],
    ['other markup, which stays words', '<b>a</b> <bdi lang="x">b</bdi>', [words('<b>a</b> <bdi lang="x">b</bdi>')]],
    ['markup in a mark, which stays words', '<bdi><img src=x></bdi>', [dutch('<img src=x>')]],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe('a word that is explained', () => {
  it.each([
    ['in the middle', 'Ask the <term ind>IND</term>.', [{ parts: [words('Ask the ')] }, { parts: [words('IND')], term: 'ind' }, { parts: [words('.')] }]],
    ['with a Dutch word in it', '<term brp>the register (<bdi>BRP</bdi>)</term>', [{ parts: [words('the register ('), dutch('BRP'), words(')')], term: 'brp' }]],
    ['two of them', '<term a>x</term> <term b>y</term>', [{ parts: [words('x')], term: 'a' }, { parts: [words(' ')] }, { parts: [words('y')], term: 'b' }]],
    ['an open mark stays words', '<term a>x', [{ parts: [words('<term a>x')] }]],
    ['an id that is none stays words', '<term a b>x</term>', [{ parts: [words('<term a b>x</term>')] }]],
    ['nothing', '', []],
  ])('%s', (_, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });
  it('is a word like any other where nothing is explained', () => {
    expect(partsOf('<term brp>the <bdi>BRP</bdi></term>')).toEqual([words('the '), dutch('BRP')]);
    expect(plain('Ask the <term ind>IND</term>.', 'ltr')).toBe('Ask the IND.');
  });
});

it('plain text has the words and not the marks', () => {
  expect(plain('the desk (<bdi>IND-loket</bdi>) near you', 'ltr')).toBe('the desk (IND-loket) near you');
  expect(plain('', 'ltr')).toBe('');
});

it('from right to left, plain text holds the Dutch words apart', () => {
  expect(plain('مكتب <bdi>IND</bdi> (<bdi>IND-loket</bdi>)', 'rtl')).toBe('مكتب \u2068IND\u2069 (\u2068IND-loket\u2069)');
});
