import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/law/answers';
import type { Day } from '../../src/law/days';
import { judge } from '../../src/law/judge';
import { pathways } from '../../src/law/pathways';
import type { PathwayId } from '../../src/law/pathway';
import { makeFormat } from '../../src/text/format';
import { textsOf } from '../../src/text/resources';
import { makeT } from '../../src/text/t';
import { pathwayValues, sharedValues, valuesOf } from '../../src/text/values';

const format = makeFormat(makeT(textsOf('en'), 'en-GB'), 'ltr');
const seen = (values: object) => JSON.parse(JSON.stringify(values).replaceAll('\u2060', '')) as Record<string, string>;

describe('what a text may speak of', () => {
  it('is written as it is on the day', () => {
    expect(pathwayValues(pathways['asylum-application'], format, '2026-06-11')['validity']).toBe('5 years');
    expect(pathwayValues(pathways['asylum-application'], format, '2026-06-12')['validity']).toBe('3 years');
    expect(pathwayValues(pathways['asylum-application'], format, '2026-06-11')['familyWait']).toBeUndefined();
  });

  it('is for everyone: the days of the change, the highest fine, how soon to tell of changes', () => {
    expect(seen(sharedValues(format, '2026-11-22'))).toEqual({
      reportChanges: '4 weeks', viewpointTerm: '6 weeks', digidCode: '5 days', fine: '€1,500', changed: '12 June 2026', endedOn: '11 June 2026',
    });
  });

  const said = (id: PathwayId, answers: Answers, day: Day) => {
    const judgement = judge(pathways[id], { answers, day });
    if (!judgement) throw new Error(`${id} is not judged`);
    return seen(valuesOf(judgement, answers, day, format));
  };
  it('is the day of the outcome, the days answered with their digits, and the fee', () => {
    const answers: Answers = { situation: 'asylumTemporary', goal: 'stay', permitExpires: '2027-05-07', asylumAppliedOn: 'unknown' };
    const values = said('asylum-document-renewal', answers, '2026-11-22');
    expect(values).toMatchObject({
      from: '7 February 2027 (07-02-2027)', permitExpires: '7 May 2027 (07-05-2027)', deadline: '7 May 2027 (07-05-2027)', window: '3 months', fee: '€0',
    });
    // Neither what was chosen nor what is not known is a day.
    for (const id of ['situation', 'goal', 'asylumAppliedOn', 'is']) expect(values[id]).toBeUndefined();
  });
  it('is the last day of what has ended', () => {
    expect(said('asylum-extension', {}, '2026-11-22')).toMatchObject({ until: '11 June 2026 (11-06-2026)' });
  });
});
