// A zip file of a folder that is the same on every machine: files in the order of their names, one time for all, the same rights, and packed
// by fflate's own code instead of the zlib that comes with this Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from '../headers.mjs';

/** What would get no smaller: packed copies, pictures and fonts. */
const PACKED = /\.(br|gz|png|woff2)$/;
/** The byte that says who wrote the rights of a file, "Unix", and those rights: everybody reads, the owner writes. @see APPNOTE.TXT of the zip format, 4.4.2 and 4.4.15 */
const [UNIX, READABLE] = [3, (0o100644 << 16) >>> 0];
/** The field with the seconds since 1970 in it, and the bit that says so. The format's own time is that of a clock on a wall. @see Info-ZIP, extra field 0x5455 */
const [TIMES, CHANGED] = [0x5455, 1];

/**
 * Packs a folder. All files get the time of the commit, to the second: servers make the mark of a file (ETag) of its time and its size, and a file of another
 * commit can have the same size. So the time must not be that of the day alone.
 * @param {string} dir @param {string} name the folder in which everything stands when it is unpacked
 * @param {number} seconds since 1970
 * @returns {Uint8Array} the bytes of the file
 */
export function zipOf(dir, name, seconds) {
  const time = new Uint8Array(5);
  time[0] = CHANGED;
  new DataView(time.buffer).setUint32(1, seconds, true);
  // fflate writes what the clock of this machine shows: for who cannot read the field above, noon of the day in Greenwich.
  const mtime = new Date(`${new Date(seconds * 1000).toISOString().slice(0, 10)}T12:00:00`);
  return zipSync(Object.fromEntries(filesIn(dir).map((file) => {
    const level = PACKED.test(file) ? 0 : 9;
    return [`${name}${file}`, [readFileSync(join(dir, file)), { level, mtime, os: UNIX, attrs: READABLE, extra: { [TIMES]: time } }]];
  })));
}
