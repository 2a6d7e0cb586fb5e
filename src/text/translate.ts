import { createInstance } from 'i18next';
import { languages, type LanguageId } from './languages';
import { textsOf } from './resources';
import type { T, Values } from './t';

/** The `t` of the build: i18next over all texts of a language. A missing text stops the build. */
export function translator(language: LanguageId): T {
  const instance = createInstance();
  void instance.init({
    lng: languages[language].tag,
    initAsync: false,
    resources: { [languages[language].tag]: { translation: textsOf(language) } },
    // Preact and Astro escape what they print.
    interpolation: { escapeValue: false },
  });
  const t = (key: string, values: Values = {}) => {
    const text: unknown = instance.t(key, { ...values, interpolation: { escapeValue: false } });
    if (typeof text !== 'string' || text === key) throw new Error(`No text for ${key} in ${language}`);
    return text;
  };
  return Object.assign(t, { has: (key: string) => typeof instance.getResource(languages[language].tag, 'translation', key) === 'string' });
}
