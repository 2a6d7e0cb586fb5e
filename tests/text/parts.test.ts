import { describe, expect, it } from 'vitest';
import { partsOf, plain } from '../../src/text/parts';

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

it('plain text has the words and not the marks', () => {
  expect(plain('the desk (<bdi>IND-loket</bdi>) near you', 'ltr')).toBe('the desk (IND-loket) near you');
  expect(plain('', 'ltr')).toBe('');
});

it('from right to left, plain text holds the Dutch words apart', () => {
  expect(plain('مكتب <bdi>IND</bdi> (<bdi>IND-loket</bdi>)', 'rtl')).toBe('مكتب \u2068IND\u2069 (\u2068IND-loket\u2069)');
});
