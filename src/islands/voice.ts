/** The language of a code as devices write them: `en_us`, `eng-US-f000` and `en-GB` are all `en`. Empty for what is no code. */
export function languageOf(code: string): string {
  try {
    // The first part alone: what follows is often no code at all. Three letters become the two of the same language.
    return Intl.getCanonicalLocales(code.split(/[-_]/)[0])[0] ?? '';
  } catch {
    return '';
  }
}

/**
 * The voice that reads a language; nothing rather than a voice of another language, or one that is not on the device: that
 * sends every sentence it reads to its maker, and with the questions of the check it would tell where the reader stands.
 * @param tag the language of the page; a voice of the same country is preferred
 */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], tag: string): SpeechSynthesisVoice | undefined {
  const able = voices.filter(({ lang, localService }) => localService === true && languageOf(lang) === languageOf(tag));
  return able.find(({ lang }) => lang.replace('_', '-').toLowerCase() === tag.toLowerCase()) ?? able.find((voice) => voice.default) ?? able[0];
}
