import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityProofs } from '../../src/components/promises/accessibility';
import { privacyParts, privacyProofs } from '../../src/components/promises/privacy';
import { NAMES } from '../../src/islands/store';

// The pages about privacy and accessibility promise what a test holds, and name it.

const proofs = [...Object.entries(privacyProofs), ...Object.entries(accessibilityProofs)];

describe.each(proofs)('%s', (_, files) => {
  it.each([...files])('%s is there, and tests something', (file) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(/\b(test|it)(\.each\([^)]*\))?\(/);
  });
});

it('everything that can be kept in the browser is told, and nothing else', () => {
  expect([...privacyParts.device].sort()).toEqual([...Object.keys(NAMES), 'copy', 'reopen'].sort());
});
