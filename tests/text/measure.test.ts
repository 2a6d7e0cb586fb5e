import { describe, expect, it } from 'vitest';
import { easeOf, readable, runs, sentencesOf, wordsOf } from './measure';
import { rules } from './rules';

// The measure itself: would it notice?

it('reads a text as somebody would say it', () => {
  expect(readable('Go to the desk (<bdi>IND-loket</bdi>) within {{weeks}}.')).toBe('Go to the desk within 6 X.');
  expect(readable('ask for <bdi>Mijn DigiD</bdi>, {{count}} days')).toBe('ask for Mijn DigiD, 6 days');
  expect(readable('a letter (<bdi>vrijstelling</bdi> or <bdi>ontheffing</bdi>) is needed')).toBe('a letter is needed');
});

it('counts sentences and words', () => {
  expect(sentencesOf('Bel vandaag een advocaat. Lees de brief: er is haast!', 'nl')).toEqual(['Bel vandaag een advocaat.', 'Lees de brief: er is haast!']);
  expect(wordsOf('Zo’n pas, van 5 jaar.', 'nl')).toEqual(['Zo’n', 'pas', 'van', '5', 'jaar']);
});

it('knows a running text from a label', () => {
  expect([runs('Kies een antwoord.', rules.nl), runs('Weet u het?', rules.nl), runs('Ga verder', rules.nl)]).toEqual([true, true, false]);
});

describe('how easy a page reads', () => {
  const often = (text: string) => Array.from({ length: 12 }, () => text);
  it('is low for the words of offices', () => {
    const nl = 'Indien de vreemdeling niet aan de verblijfsrechtelijke voorwaarden voldoet, wordt de verblijfsvergunning overeenkomstig de toepasselijke bepalingen ingetrokken.';
    const en = 'Applications submitted after expiration of the residence authorisation necessitate additional documentation regarding extenuating circumstances.';
    expect(easeOf(often(nl), 'nl', rules.nl)).toBeLessThan(50);
    expect(easeOf(often(en), 'en-GB', rules.en)).toBeLessThan(60);
  });
  it('is high for plain ones', () => {
    expect(easeOf(often('Bel vandaag een advocaat. Neem de brief mee die u kreeg.'), 'nl', rules.nl)).toBeGreaterThan(80);
    expect(easeOf(often('Call a lawyer today. Take the letter that you got with you.'), 'en-GB', rules.en)).toBeGreaterThan(80);
  });
  it('says nothing of a page with few words', () => {
    expect(easeOf(['Bel vandaag een advocaat.'], 'nl', rules.nl)).toBeUndefined();
  });
});
