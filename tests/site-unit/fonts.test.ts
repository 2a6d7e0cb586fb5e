import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { charactersOf } from '../../scripts/font-characters.mjs';
import { charactersUsed, families, makeFonts } from '../../scripts/fonts.mjs';
import { allTexts } from '../text/texts';

await makeFonts();

describe.each([['arabic', 'ar'], ['ethiopic', 'ti']] as const)('the %s font', (script, language) => {
  const own = [...new Set([...allTexts[language].values()].join(''))].filter((character) => families[script].letters.test(character));

  it('is made of the texts: each of their letters, and no other', async () => {
    expect([...(await charactersUsed(script))]).toEqual(expect.arrayContaining(own));
    const drawn = await charactersOf(readFileSync(new URL(`../../src/fonts/${script}.woff2`, import.meta.url)));
    expect(own.filter((character) => !drawn.has(character.codePointAt(0) ?? 0))).toEqual([]);
    expect(drawn.size).toBeLessThan((await charactersOf(readFileSync(families[script].file))).size / 2);
  });

  it('has the space, so that it does not come from another font', async () => {
    expect(await charactersUsed(script)).toContain(' ');
  });
});
