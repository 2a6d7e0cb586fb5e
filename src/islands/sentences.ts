/** Desktop Chrome falls silent after some 14 seconds of one piece. */
const LONGEST = 200;

/** Where a sentence ends, for browsers that cannot tell by language. */
const END = /(?<=[.!?؟።])\s+/;

const sentencesOf = (text: string, tag: string): string[] =>
  'Segmenter' in Intl ? [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment) : text.split(END);

/** Cuts what is too long for a voice after the last comma that fits, or else between two words. */
function cut(sentence: string): string[] {
  const words = sentence.trim();
  if (words.length < LONGEST) return [words];
  const start = words.slice(0, LONGEST - 1);
  const comma = Math.max(...[', ', '; ', ': ', '، ', '؛ ', '፣ '].map((sign) => start.lastIndexOf(sign) + 1));
  const at = comma || start.lastIndexOf(' ') + 1 || start.length;
  return [start.slice(0, at).trim(), ...cut(words.slice(at))];
}

/** A text in the pieces that a voice reads one after the other: sentences, and parts of those that are long. */
export const piecesOf = (text: string, tag: string): string[] => sentencesOf(text, tag).flatMap(cut).filter(Boolean);
