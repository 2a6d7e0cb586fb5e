/** Texts as the locale files hold them: sentences, by the ids of what they speak of. */
export interface Texts {
  readonly [id: string]: string | Texts;
}

/** What is put in the place of `{{name}}`. `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

export interface T {
  /** The text of a key. @throws when the language does not have it: a missing text must not pass unseen. */
  (key: string, values?: Values): string;
  /** True when the language has the key: for the few texts that not every id has. */
  has(key: string): boolean;
}

/** Every text below a branch, by its key. */
export const leaves = (texts: Texts, above = ''): [string, string][] =>
  Object.entries(texts).flatMap(([id, text]) => (typeof text === 'string' ? [[above + id, text]] : leaves(text, `${above}${id}.`)));

/** Texts that came in two files as one. */
export function joined(some: Texts, more: Texts): Texts {
  const all: Record<string, string | Texts> = { ...some };
  for (const [id, text] of Object.entries(more)) {
    const there = all[id];
    all[id] = typeof there === 'object' && typeof text === 'object' ? joined(there, text) : text;
  }
  return all;
}

const find = (texts: Texts, key: string): string | undefined => {
  let at: string | Texts | undefined = texts;
  for (const id of key.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, id)) return undefined;
    at = at[id];
  }
  return typeof at === 'string' ? at : undefined;
};

/**
 * A `t` for the visitor's browser: nested keys, `{{values}}` and plural forms, as i18next reads the same files at build
 * (a test proves that both agree on every key). i18next itself would cost 14 kB on a phone.
 * @param tag the language's tag, for its plural forms
 */
export function makeT(texts: Texts, tag: string): T {
  const plural = new Intl.PluralRules(tag);
  const t = (key: string, values: Values = {}) => {
    const count = values['count'];
    const text = (typeof count === 'number' ? find(texts, `${key}_${plural.select(count)}`) : undefined) ?? find(texts, key);
    if (text === undefined) throw new Error(`No text for ${key}`);
    // Own names only: `{{constructor}}` is no value of ours.
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String((Object.hasOwn(values, name) ? values[name] : undefined) ?? whole));
  };
  return Object.assign(t, { has: (key: string) => find(texts, key) !== undefined });
}
