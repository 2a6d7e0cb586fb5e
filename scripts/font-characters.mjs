// The characters that a font file can draw.
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** @param {Buffer} file a woff2 (or any other) font @returns {Promise<Set<number>>} code points */
export async function charactersOf(file) {
  const plain = await fontverter.convert(file, 'sfnt');
  const bytes = new Uint8Array(plain);
  return new Set(new Face(new Blob(bytes.buffer), 0).collectUnicodes());
}
