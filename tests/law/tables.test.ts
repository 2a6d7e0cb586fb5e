// @module-tag thorough
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathways } from '../../src/law/pathways';
import { judgingDay, tableOf } from '../../src/law/tables/table';
import { namedConditions, pathwayTables } from './tables/table';

const judging = Object.values(pathways).filter(({ conditions }) => conditions.length > 0);

describe('decision tables', () => {
  it.each(judging.map((pathway) => [pathway.id, pathway] as const))('%s is as the committed table says', async (id, pathway) => {
    await expect(pathwayTables(pathway)).toMatchFileSnapshot(`../../docs/tables/${id}.md`);
  });

  it('has no table of a pathway that is gone', () => {
    expect(readdirSync('docs/tables').sort()).toEqual(judging.map(({ id }) => `${id}.md`).sort());
  });
});

// Read off the catalogue (sections 4, 5 and 9), not off the code.
const possible: Record<string, Record<string, string>> = {
  'asylum-application': { 'ground (until 2026-06-11)': 'met unknown', 'ground (from 2026-06-12)': 'met unknown' },
  'asylum-extension': {
    applicationWindow: 'late met notYet unknown', reasonStillExists: 'met notMet unknown', mainResidence: 'met notMet unknown',
    truthfulInformation: 'checkedByInd', publicOrder: 'checkedByInd',
  },
  'asylum-permanent': {
    fiveYears: 'met notYet unknown', reasonStillExists: 'met notMet unknown', mainResidence: 'met notMet unknown',
    truthfulInformation: 'checkedByInd', publicOrder: 'checkedByInd', civicIntegration: 'met notMet unknown',
  },
  'asylum-document-renewal': { applicationWindow: 'late met notYet unknown' },
  'regular-permanent': {
    fiveYears: 'met notYet unknown', uninterruptedStay: 'met notMet notYet unknown', validPermit: 'met notMet unknown',
    nonTemporaryPurpose: 'met notMet unknown', brpRegistered: 'met notMet unknown', income: 'met notMet unknown',
    civicIntegration: 'met notMet unknown', generalConditions: 'checkedByInd',
  },
  'eu-long-term-resident': {
    automaticCheck: 'checkedByInd', ownProtection: 'met unknown', nonTemporaryPurpose: 'met notMet unknown', validPermit: 'met notMet unknown',
    brpRegistered: 'met notMet unknown', fiveYears: 'met notYet unknown', uninterruptedStay: 'met notMet notYet unknown',
    income: 'met notMet unknown', healthInsurance: 'met notMet unknown', civicIntegration: 'met notMet unknown', publicOrder: 'checkedByInd',
  },
  'union-permanent': {
    nationalityOrFamily: 'met notMet unknown', notChavez: 'met unknown', validPassport: 'met notMet unknown', brpRegistered: 'met notMet unknown',
    continuousStay: 'met notMet unknown', fiveYears: 'met notYet unknown', familyRequirementsMet: 'met notMet unknown',
  },
  'work-while-waiting': { 'workAllowed (until 2026-06-11)': 'met notMet unknown', 'workAllowed (from 2026-06-12)': 'met unknown' },
  'travel-while-waiting': { permitValidOnReturn: 'met unknown' },
};

describe('verdicts that each condition can come to', () => {
  it('covers every pathway that judges', () => expect(Object.keys(possible).sort()).toEqual(judging.map(({ id }) => id).sort()));

  it.each(judging.map((pathway) => [pathway.id, pathway] as const))('%s', (id, pathway) => {
    const reached = namedConditions(pathway).map(({ condition, force, name }) => [name, tableOf(condition, judgingDay(force)).verdicts.join(' ')] as const);
    expect(Object.fromEntries(reached)).toEqual(possible[id]);
  });
});
