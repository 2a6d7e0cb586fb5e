import { expect, it } from 'vitest';
import { turningDays } from '../../src/law/turningDays';
import { rulesChangelog } from './changelog';

it('the changelog of the rules is as committed', async () => {
  await expect(rulesChangelog()).toMatchFileSnapshot('../../CHANGELOG-RULES.md');
});

it('it has each day on which a rule turns, and says something of each', () => {
  const parts = rulesChangelog().split('\n## ').slice(1);
  for (const { day } of turningDays()) expect(parts.find((part) => part.startsWith(day))?.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(0);
});
