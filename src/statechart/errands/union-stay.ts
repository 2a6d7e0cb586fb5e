import { fiveYearsUnderUnionLaw } from '../../law/rules/years';
import { ahead, always, when } from '../../law/when';
import { errand } from '../errand';

/** Some may apply before five years are full: asked only of those who must still wait. */
const earlySituation = ahead(fiveYearsUnderUnionLaw);

export const unionCitizenStay = errand({
  who: ['unionCitizen'],
  wants: 'stay',
  asks: { passportValid: always, brpRegistered: always, livingSince: always, continuousStay: always, earlySituation, ageGroup: always },
  judges: ['union-permanent'],
});

export const unionFamilyStay = errand({
  who: ['unionFamily'],
  wants: 'stay',
  asks: {
    familyOf: always,
    chavez: always,
    familyTie: always,
    dependency: when('familyTie', 'otherFamily'),
    passportValid: always,
    brpRegistered: always,
    livingSince: always,
    continuousStay: always,
    familyRequirementsMet: always,
    earlySituation,
    ageGroup: always,
  },
  exits: [
    { after: 'familyOf', when: when('familyOf', 'british'), to: 'brexit' },
    { after: 'chavez', when: when('chavez', 'yes'), to: 'review' },
  ],
  judges: ['union-permanent'],
});
