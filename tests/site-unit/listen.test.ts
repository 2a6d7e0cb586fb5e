import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/islands/sentences';
import { languageOf, voiceFor } from '../../src/islands/voice';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({ lang, name: lang, localService: true, default: false, ...more }) as SpeechSynthesisVoice;

describe('the language of a voice, as devices write it', () => {
  it.each([
    ['nl-NL', 'nl'], ['en_us', 'en'], ['en_US', 'en'], ['eng-US-f000', 'en'], ['ar-SA', 'ar'], ['ara-XA', 'ar'], ['nld', 'nl'], ['fra-FR', 'fr'], ['tir', 'ti'], ['FR', 'fr'],
    ['', ''], ['-', ''], ['Dutch (Belgium)', ''],
  ])('%s is %s', (code, language) => expect(languageOf(code)).toBe(language));
});

describe('the voice for a page', () => {
  it.each(['en_us', 'eng-US-f000', 'en-AU'])('is one of its language: %s', (lang) => {
    expect(voiceFor([voice('nl-NL'), voice(lang)], 'en-GB')?.lang).toBe(lang);
  });
  it('is never one of another language, also when that is the default', () => {
    expect(voiceFor([voice('en-US', { default: true }), voice('ar-SA'), voice('tig')], 'ti')).toBeUndefined();
  });
  it('is never one that sends the text away, or does not say that it does not', () => {
    expect(voiceFor([voice('nl-NL', { localService: false }), { lang: 'nl-NL', name: 'unsure' } as SpeechSynthesisVoice], 'nl')).toBeUndefined();
    expect(voiceFor([voice('nl-NL', { localService: false }), voice('nl-BE')], 'nl')?.lang).toBe('nl-BE');
  });
  it('is of the same country where there is one, or else the default', () => {
    expect(voiceFor([voice('en-US', { default: true }), voice('en_gb')], 'en-GB')?.lang).toBe('en_gb');
    expect(voiceFor([voice('nl-BE'), voice('nl-NL', { default: true })], 'nl')?.lang).toBe('nl-NL');
  });
  it('is none where there are none', () => expect(voiceFor([], 'nl')).toBeUndefined());
});

describe('a text in pieces', () => {
  it.each([
    ['nl', 'Uw pas verloopt. Wat nu? Bel!', ['Uw pas verloopt.', 'Wat nu?', 'Bel!']],
    ['nl', 'Het kost € 1.234,50 per persoon.', ['Het kost € 1.234,50 per persoon.']],
    ['ar', 'ما وضعك الآن؟ الجواب هنا.', ['ما وضعك الآن؟', 'الجواب هنا.']],
    ['ti', 'ኩነታትኩም እንታይ እዩ? መልሲ ኣብዚ ኣሎ። ሕራይ።', ['ኩነታትኩም እንታይ እዩ?', 'መልሲ ኣብዚ ኣሎ።', 'ሕራይ።']],
    ['nl', '  ', []],
  ])('%s: %s', (tag, text, pieces) => expect(piecesOf(text, tag)).toEqual(pieces));

  it('are each short enough, end at a comma where they can, and lose nothing', () => {
    const long = `${'Dit is een lange zin, '.repeat(15)}en hier is hij uit.`;
    const pieces = piecesOf(long, 'nl');
    expect(pieces.every((piece) => piece.length < 200)).toBe(true);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
    expect(pieces.join(' ')).toBe(long);
    expect(piecesOf('woord '.repeat(60).trim(), 'nl').join(' ')).toBe('woord '.repeat(60).trim());
    expect(piecesOf('x'.repeat(500), 'nl').map(({ length }) => length)).toEqual([199, 199, 102]);
  });
});
