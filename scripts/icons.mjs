// Draws the pictures of the app on a home screen from public/mark.svg:  npm run icons
// `any` is the mark as it is. Of `maskable` a phone cuts off what it likes but the circle in the middle, four fifths wide: there the
// ground fills the whole picture and the mark is smaller.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = new URL('../public/icons/', import.meta.url);
const mark = readFileSync(new URL('../public/mark.svg', import.meta.url), 'utf8');
const [, size = '', ground = ''] = /viewBox="0 0 (\d+) \1"[\s\S]*?fill="(#\w+)"/.exec(mark) ?? [];
const inner = mark.replace(/<\/?svg[^>]*>/g, '');
const edge = Number(size) / 10;
const maskable = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${ground}"/><g transform="translate(${edge} ${edge}) scale(0.8)">${inner}</g></svg>`;

/** The pictures by the names of their files. @returns {Promise<Record<string, Buffer>>} PNG */
export async function drawIcons() {
  const drawn = [192, 512].flatMap((width) =>
    Object.entries({ any: mark, maskable }).map(async ([purpose, svg]) => /** @type {const} */ ([
      `${purpose}-${width}.png`,
      await sharp(Buffer.from(svg), { density: (72 * width) / Number(size) }).resize(width, width).png({ palette: true }).toBuffer(),
    ])));
  return Object.fromEntries(await Promise.all(drawn));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of Object.entries(await drawIcons())) writeFileSync(new URL(name, folder), picture);
}
