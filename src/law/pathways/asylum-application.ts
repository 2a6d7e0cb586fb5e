import { condition, met, unknown } from '../condition';
import { said } from '../fact';
import { earlier, since2026 } from '../inForce';
import { definePathway } from '../pathway';
import { duties, freeToWork, mayBeWithdrawn, replaceCard } from '../rules/everyone';
import { all, not, when } from '../when';

const requirements = said('S2', 'Requirements, bullets 1 to 4');
const procedure = (step: number) => ({ ...said('S2', `Process and costs, step ${step}`), ...earlier });
const newProcedure = { ...said('I20', 'The new procedure'), ...since2026 };
const reported = { ...said('X2', 'The new procedure', 'secondary'), ...since2026 };

/** Under each set of rules: nobody is told "no" here, everyone may ask for protection. */
const ground = { id: 'ground', ...requirements, reads: ['asylumGrounds'] } as const;
const namesDanger = when('asylumGrounds', 'persecution', 'inhumanTreatment', 'armedConflict');

export const asylumApplication = definePathway({
  id: 'asylum-application',
  page: said('S2', 'whole page'),
  conditions: [
    condition({
      ...ground, ...earlier,
      judge: ({ asylumGrounds = [] }) =>
        asylumGrounds.some((one) => one !== 'otherReason' && one !== 'preferNotToSay') ? met : unknown,
    }),
    // Family was narrowed: spouse, minor child, parents and minor siblings of an unaccompanied minor; some wait two years.
    condition({
      ...ground, ...since2026,
      judge: ({ asylumGrounds = [] }) =>
        asylumGrounds.some((one) => one === 'persecution' || one === 'inhumanTreatment' || one === 'armedConflict') ? met : unknown,
    }),
  ],
  acts: [
    { id: 'report', on: ['likely', 'uncertain'], ...said('I6', 'Step 1: where to apply') },
  ],
  fees: [{ euros: { adult: 0, minor: 0, turkish: 0, turkishMinor: 0 }, ...said('S2', 'Process and costs') }],
  terms: [
    { id: 'validity', amount: 5, unit: 'years', ...said('S2', 'Validity of the residence permit'), ...earlier },
    { id: 'validity', amount: 3, unit: 'years', ...said('L1', 'article 9, third paragraph'), ...since2026 },
    { id: 'decision', amount: 6, unit: 'months', ...reported },
    { id: 'decisionAccelerated', amount: 3, unit: 'months', ...newProcedure },
    { id: 'familyWait', amount: 2, unit: 'years', ...said('L1', 'article 29d'), ...since2026 },
    { id: 'permanentAfter', amount: 5, unit: 'years', ...said('S2', 'Permanent residence permit'), ...earlier },
  ],
  steps: [
    { id: 'report', how: true, ...said('I6', 'Step 1: where to apply') },
    { id: 'registration', ...procedure(1) },
    { id: 'tbTest', ...procedure(2) },
    { id: 'applicationInterview', ...procedure(3) },
    { id: 'restAndPreparation', ...procedure(4) },
    { id: 'generalProcedure', ...procedure(5) },
    { id: 'screening', ...reported },
    { id: 'preparation', ...newProcedure },
    { id: 'ownData', ...newProcedure },
    { id: 'lodging', ...newProcedure },
    { id: 'interview', ...newProcedure },
    { id: 'decision', ...procedure(5) },
    { id: 'decisionNew', ...reported },
    { id: 'collect', ...said('S2', 'Collect the residence permit') },
  ],
  documents: [{ id: 'whoYouAre', ...said('S2', 'Below the requirements') }],
  rights: [freeToWork(said('S2', 'Working with the residence permit'))],
  obligations: [
    ...duties,
    replaceCard(said('S2', 'Replacement of the residence permit')),
    { id: 'extend', ...said('S2', 'Extension of the residence permit'), ...earlier },
    { id: 'renewDocument', ...said('L1', 'article 9, third paragraph'), ...since2026 },
    mayBeWithdrawn(said('S2', 'Intention to withdraw residence permit')),
  ],
  notes: [
    { id: 'familyMeant', ...said('S2', 'Requirements, bullet 4'), ...earlier, appliesWhen: when('asylumGrounds', 'familyHasPermit') },
    {
      id: 'familyNarrower', ...said('L1', 'articles 29b to 29d'), ...since2026,
      appliesWhen: all(when('asylumGrounds', 'familyHasPermit'), not(namesDanger)),
    },
    { id: 'everyoneMayAsk', ...said('S2', 'Requirements', 'inferred'), appliesWhen: not(namesDanger) },
    { id: 'earlierApplications', ...said('X2', 'Earlier applications', 'secondary'), ...since2026 },
    { id: 'againAfterRejection', ...said('S2', 'Repeat asylum applications (HASA)') },
    { id: 'workNow', ...said('own', 'what we did not find', 'inferred') },
  ],
});
