import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { drawIcons } from '../../scripts/icons.mjs';

// The pictures of the app are those that `npm run icons` draws from the mark; another version of the program that draws them may
// choose another shade at an edge.

const drawn = await drawIcons();
const kept = (name: string) => PNG.sync.read(readFileSync(new URL(`../../public/icons/${name}`, import.meta.url)));

/** The colour of a point, from 0 to 255 each: red, green, blue, and how much it covers. */
const at = ({ data, width }: PNG, x: number, y: number): number[] => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];

describe.each(Object.entries(drawn))('%s', (name, png) => {
  const there = kept(name);
  const size = Number(/(\d+)\.png$/.exec(name)?.[1]);

  test('is drawn from the mark as it is now', () => {
    const fresh = PNG.sync.read(png);
    expect([there.width, there.height]).toEqual([size, size]);
    const other = fresh.data.filter((value, index) => Math.abs(value - (there.data[index] ?? 0)) > 48).length;
    expect(other / fresh.data.length).toBeLessThan(0.002);
  });

  test('has corners that fit what a phone makes of it', () => {
    const corners = [[0, 0], [size - 1, 0], [0, size - 1], [size - 1, size - 1]].map(([x = 0, y = 0]) => at(there, x, y));
    for (const corner of corners) expect(corner).toEqual(name.startsWith('maskable') ? [13, 79, 74, 255] : expect.arrayContaining([0]));
  });

  test.runIf(name.startsWith('maskable'))('draws all of the mark within the circle that stays', () => {
    const outside = [];
    for (let y = 0; y < size; y += 1) {
      for (let x = 0; x < size; x += 1) {
        const ground = at(there, x, y).every((value, index) => Math.abs(value - [13, 79, 74, 255][index]!) < 16);
        if (!ground && Math.hypot(x - size / 2, y - size / 2) > 0.4 * size) outside.push([x, y]);
      }
    }
    expect(outside).toEqual([]);
  });
});
