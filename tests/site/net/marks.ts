import { readFileSync } from 'node:fs';
import type { LanguageId } from '../../../src/text/languages';
import { languageIds, languages } from '../../../src/text/languages';
import { makeFormat } from '../../../src/text/format';
import { plain } from '../../../src/text/parts';
import { makeT, type Texts } from '../../../src/text/t';
import { isDay, partsOf } from '../../../src/law/days';

// How an answer looks wherever it turns up: by its id, as its words, a day in any writing, and each of them packed as programs pack things.

const read = (language: LanguageId, file: string) => JSON.parse(readFileSync(new URL(`../../../locales/${language}/${file}.json`, import.meta.url), 'utf8')) as Texts;

/** Ids and words so short or so plain that they stand in addresses and titles of ours anyway. */
const PLAIN = new Set(['unknown', 'none', 'adult', 'minor', 'typeI', 'typeII', 'typeIII', 'typeIV', 'typeV', 'stay', 'other', 'family', 'diploma', 'exempt', 'partner', 'temporary', 'british']);
const isMark = (text: string) => text.length > 6 && !PLAIN.has(text);

const inScript = (zero: number) => (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** A day: the year alone is enough, for it stands nowhere else; and as a moment. */
function ofDay(day: string): string[] {
  const { year, month, day: date } = partsOf(day as never);
  const digits = [String(year), inScript(0x660)(String(year)), inScript(0x6f0)(String(year)), String(Date.UTC(year, month - 1, date)).slice(0, -5)];
  const words = languageIds.flatMap((language) => {
    const { day: write } = makeFormat(makeT({ format: read(language, 'format') }, languages[language].tag), languages[language].dir);
    return [plain(write(day as never), languages[language].dir)];
  });
  const two = (figure: number) => String(figure).padStart(2, '0');
  return [...digits, ...words, `${two(date)}-${two(month)}-${String(year).slice(2)}`, `${two(month)}/${two(date)}/${String(year).slice(2)}`];
}

function ofOption(question: string, option: string): string[] {
  const words = languageIds.map((language) => {
    const found = (read(language, 'questions')[question] as Texts | undefined)?.['options'] as Texts | undefined;
    const one = found?.[option];
    return plain(typeof one === 'string' ? one : String((one as Texts | undefined)?.['label'] ?? ''), languages[language].dir);
  });
  return [option, ...words].filter(isMark);
}

/** As base64 packs a text, wherever in the packed text it begins. */
const inBase64 = (text: string): string[] => [0, 1, 2].map((before) => {
  const whole = Buffer.from(' '.repeat(before) + text).toString('base64').replace(/=+$/, '');
  return whole.slice([0, 2, 3][before], whole.length - (whole.length % 4 === 0 ? 0 : 1));
}).filter((packed) => packed.length > 7);

/** The marks of some answers, by question. */
export function marksOf(answers: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  const bare = Object.entries(answers).flatMap(([question, value]) => [value].flat().flatMap((one) => (isDay(one) ? ofDay(one) : ofOption(question, one))));
  return [...new Set(bare.flatMap((text) => [text, encodeURIComponent(text), encodeURI(text), ...inBase64(text)]))];
}
