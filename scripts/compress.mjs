// Packs each file of a build beside it, once and as small as it gets, so that a host does not do it for every visitor: `.br` (brotli) and `.gz`.
//   npm run compress [-- <folder>]
// The same file gives the same bytes on every machine with the same zlib: no name and no time goes into them.
import { availableParallelism } from 'node:os';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './headers.mjs';

/** Pictures and fonts are packed already. */
const TEXT = /\.(html|css|js|json|svg|xml|atom|txt|webmanifest)$|\/SHA256SUMS$/;
/** The byte of a gzip file that names the system it was made on: "unknown". @see RFC 1952, section 2.3 */
const [SYSTEM, UNKNOWN] = [9, 255];

/** @param {Buffer} bytes */
const asBrotli = (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
/** @param {Buffer} bytes */
async function asGzip(bytes) {
  const packed = await promisify(gzip)(bytes, { level: 9 });
  packed[SYSTEM] = UNKNOWN;
  return packed;
}

/**
 * Writes the packed files of a build; where one would be no smaller, there is none.
 * @param {string} dir @returns {Promise<{ files: number, raw: number, br: number, gz: number }>} how many were packed, and their bytes
 */
export async function compress(dir) {
  const left = filesIn(dir).filter((file) => TEXT.test(file) && !file.startsWith('/hosting/'));
  const sum = { files: 0, raw: 0, br: 0, gz: 0 };
  const next = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      const path = join(dir, file);
      const bytes = await readFile(path);
      const packed = { br: await asBrotli(bytes), gz: await asGzip(bytes) };
      for (const [ending, small] of Object.entries(packed)) {
        await rm(`${path}.${ending}`, { force: true });
        if (small.length < bytes.length) await writeFile(`${path}.${ending}`, small);
      }
      sum.files += 1;
      sum.raw += bytes.length;
      sum.br += Math.min(packed.br.length, bytes.length);
      sum.gz += Math.min(packed.gz.length, bytes.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  return sum;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, raw, br, gz } = await compress(process.argv[2] ?? 'dist');
  const kB = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
  console.log(`${files} files: ${kB(raw)}, as brotli ${kB(br)}, as gzip ${kB(gz)}.`);
}
