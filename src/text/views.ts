// The same sentence in two languages, in one string: the reader's own words, then those of the language beside it. So a reader
// and a helper read together, and no screen has to know of it: only where a text is drawn (`views`) are the two taken apart.
// The marks are of Unicode's private use: no keyboard types them and no text of ours has them.

const [OPEN, MIDDLE, CLOSE] = ['\ue000', '\ue001', '\ue002'];
const PAIR = new RegExp(`${OPEN}([^${MIDDLE}]*)${MIDDLE}([^${CLOSE}]*)${CLOSE}`, 'g');

/** What is drawn of a text: the reader's words, and those beside them where there are any. */
export interface Views {
  readonly own: string;
  readonly beside?: string;
}

/** Takes a text apart; one that holds a single language is all the reader's own. */
export function views(text: string): Views {
  if (!text.includes(OPEN)) return { own: text };
  const [own, beside] = [text.replace(PAIR, '$1'), text.replace(PAIR, '$2')];
  return own === beside ? { own } : { own, beside };
}

/** Two wordings as one text. */
export const pair = (own: string, beside: string): string => OPEN + own + MIDDLE + beside + CLOSE;
