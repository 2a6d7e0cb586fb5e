import { languages, SOURCE_LANGUAGE } from '../text/languages';
import type { Part } from '../text/parts';

const { tag, dir } = languages[SOURCE_LANGUAGE];

/** Official Dutch terms are marked as Dutch: their own voice, their own direction, never translated. */
export const drawn = (parts: readonly Part[]) =>
  parts.map(({ text: piece, dutch }, at) =>
    dutch ? <bdi key={at} lang={tag} dir={dir} translate={false}>{piece}</bdi> : piece);
