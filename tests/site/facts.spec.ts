import { expect, test } from '@playwright/test';
import { pathwayIds, type PathwayId } from '../../src/law/pathway';
import { facts as asylum } from './facts/asylum';
import { facts as asylumEarlier } from './facts/asylumEarlier';
import { facts as errands } from './facts/errands';
import type { Fact } from './facts/fact';
import { facts as regular } from './facts/regular';
import { facts as union } from './facts/union';

// Everything that the five source pages say about a pathway stands on its page, in Dutch and English. The facts were written
// down from the sources, not from the texts. The other languages are made from the Dutch, text by text (`tests/text`).

const facts: Readonly<Record<PathwayId, readonly Fact[]>> = { ...asylum, ...asylumEarlier, ...regular, ...union, ...errands };

/** The characters that hold a date together or set its direction, which no reader sees. */
const UNSEEN = /[\u2060\u200e\u200f\u2066-\u2069]/gu;

for (const language of ['nl', 'en'] as const) {
  test(`${language}: each pathway page says all that the sources say`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const pathway of pathwayIds) {
      await page.goto(`./${language}/routes/${pathway}/`);
      const shown = await page.locator('main').evaluate((main: HTMLElement) => {
        main.querySelectorAll('details').forEach((details) => { details.open = true; });
        // A pause for a voice, between two marks.
        main.querySelectorAll('.pp-visually-hidden').forEach((one) => { one.remove(); });
        return main.innerText;
      });
      const text = shown.replace(UNSEEN, '').replace(/\s+/gu, ' ');
      const missing = facts[pathway].filter((fact) => !fact[language].test(text)).map(({ says }) => says);
      expect.soft(missing, `${pathway}, of ${facts[pathway].length} facts`).toEqual([]);
    }
  });
}
