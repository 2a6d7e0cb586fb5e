const SEEDS = [0x811c9dc5, 0x1b873593] as const;
const FACTOR = 0x01000193;

/** A short name for a text, the same for the same text: 16 signs. It hides nothing from somebody who can guess the text. */
export const hash = (text: string): string =>
  SEEDS.map((seed) => {
    let sum: number = seed;
    for (let at = 0; at < text.length; at += 1) sum = Math.imul((sum ^ text.charCodeAt(at)) >>> 0, FACTOR);
    sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
    return ((sum ^ (sum >>> 13)) >>> 0).toString(16).padStart(8, '0');
  }).join('');
