import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/law/days';
import type { Item, Term } from '../../src/law/fact';
import { EARLIER_RULES_END, inForce, RULES_CHANGED } from '../../src/law/inForce';
import type { PathwayId } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { highestFine, sharedTerms } from '../../src/law/rules/everyone';
import { tenYearsExempt } from '../../src/law/rules/years';
import type { TopicId } from '../../src/law/topic';
import { topics } from '../../src/law/topics';

// Said anew from the catalogue (sections 4, 5, 6 and 9) and the background (3.2, 4): the lengths of time that a pathway and a topic speak of, what
// stands above all else, and what says how to apply.

const lengths = (terms: readonly Term[], day: Day) => terms.filter((term) => inForce(term, day)).map(({ id, amount, unit }) => `${id} ${amount} ${unit}`).sort().join(', ');

describe('lengths of time', () => {
  it.each<[id: PathwayId, until11June: string, since12June?: string]>([
    ['asylum-application', 'permanentAfter 5 years, validity 5 years', 'decision 6 months, decisionAccelerated 3 months, familyWait 2 years, validity 3 years'],
    ['asylum-extension', 'permanentAfter 5 years, validity 5 years, window 6 months'],
    ['asylum-permanent', 'decision 6 months, document 5 years, olderWindow 4 weeks, years 5 years'],
    ['asylum-document-renewal', 'decision 8 weeks, document 3 years, window 3 months'],
    ['asylum-repeat', ''],
    [
      'regular-permanent',
      'cardReady 2 weeks, citizenship 5 years, countsFromAge 8 years, decision 6 months, decisionInLaw 90 days, document 5 years, firstAge 13 years, ' +
      'incomeExempt 10 years, oneAbsence 6 months, yearlyAbsence 4 months, years 5 years',
    ],
    [
      'eu-long-term-resident',
      'allAbsences 10 months, decision 6 months, decisionLonger 6 months, document 5 years, lostOutsideEu 12 months, lostOutsideNetherlands 6 years, ' +
      'oneAbsence 6 months, years 5 years',
    ],
    ['regular-extension', ''],
    ['union-permanent', 'awayEachYear 6 months, awayOnce 12 months, document 10 years, documentMinor 5 years, lostAway 2 years, years 5 years'],
    ['permanent-brexit', ''],
    ['document-renewal', 'decision 8 weeks, document 5 years, documentUnion 10 years, documentUnionMinor 5 years, window 3 months'],
    ['document-replacement', 'extendInstead 6 months', 'extendInstead 6 months, renewInstead 3 months'],
    ['withdrawal-viewpoint', 'viewpoint 6 weeks'],
    ['naturalisation', 'years 5 years'],
    ['work-while-waiting', ''],
    ['travel-while-waiting', ''],
    ['get-help', ''],
  ])('of %s', (id, until, since = until) => {
    expect(lengths(pathways[id].terms, EARLIER_RULES_END)).toBe(until);
    expect(lengths(pathways[id].terms, RULES_CHANGED)).toBe(since);
  });

  it.each<[id: TopicId, until11June: string, since12June?: string]>([
    [
      'travel',
      'awayEachYear 6 months, awayOnce 12 months, longTermAbsence 6 months, longTermAbsences 10 months, lostAway 2 years, lostOutsideEu 12 months, ' +
      'lostOutsideNetherlands 6 years, oneAbsence 6 months, yearlyAbsence 4 months, years 5 years, yearsRunning 3 years',
    ],
    ['main-residence', 'awayChecked 3 months, oneAbsence 6 months, yearlyAbsence 4 months, years 5 years, yearsRunning 3 years'],
    ['civic-integration', 'grewUpLong 10 years, grewUpShort 5 years, schoolYears 8 years'],
    [
      'income',
      'available 1 years, benefit 26 weeks, bond 1 years, contractBefore 1 years, contractFrom 6 months, contractTo 12 months, earlierYears 3 years, exemptAfter 10 years',
    ],
    ['public-order', 'hereBefore 3 years, threatened 3 years'],
    ['obligations', 'warningCounts 2 years'],
    ['card-lost', 'extendInstead 6 months, renewPermanent 3 months', 'extendInstead 6 months, renewInstead 3 months, renewPermanent 3 months'],
    ['withdrawal-letter', 'viewpointDays 42 days'],
    ['collecting', 'cardReady 2 weeks'],
  ])('of the topic %s', (id, until, since = until) => {
    expect(lengths(topics[id].terms, EARLIER_RULES_END)).toBe(until);
    expect(lengths(topics[id].terms, RULES_CHANGED)).toBe(since);
  });
});

it('the other topics speak of none', () => {
  const none: readonly TopicId[] = ['digid', 'work', 'purposes', 'refused', 'fees', 'copies', 'help', 'words'];
  for (const id of none) expect(topics[id].terms, id).toEqual([]);
});

const those = (items: readonly Item[], are: (item: Item) => unknown) => [...new Set(items.filter(are).map(({ id }) => id))].sort().join(' ');

// What cannot wait, or what would cost somebody a right when they miss it: a card that has expired, a document to extend first, a decision to appeal,
// a lawyer to see, a country not to travel to.
it.each<[id: PathwayId, urgent: string]>([
  ['asylum-application', ''],
  ['asylum-extension', 'indJudgesReason tooLate'],
  ['asylum-permanent', 'extendFirst indJudgesReason possibleGap'],
  ['asylum-document-renewal', 'mayHaveEnded rightStays'],
  ['asylum-repeat', 'appealFirst'],
  ['regular-permanent', 'expired extendFirst'],
  ['eu-long-term-resident', 'expired'],
  ['regular-extension', 'expired'],
  ['union-permanent', ''],
  ['permanent-brexit', ''],
  ['document-renewal', 'expired'],
  ['document-replacement', 'returnVisa'],
  ['withdrawal-viewpoint', 'lawyerToday tooLate'],
  ['naturalisation', ''],
  ['work-while-waiting', 'mayHaveEnded'],
  ['travel-while-waiting', 'countryOfOrigin'],
  ['get-help', ''],
])('above all else of %s stands: %s', (id, urgent) => expect(those(pathways[id].notes, (note) => (note as { urgent?: true }).urgent)).toBe(urgent));

// Online or on paper, what one needs for that, where to go.
it.each<[id: PathwayId, how: string]>([
  ['asylum-application', 'report'],
  ['asylum-extension', 'applyOnPaper applyOnline collectAtDesk digidWithSms'],
  ['asylum-permanent', 'apply applyOnPaper collectAtDesk digidWithSms ideal'],
  ['asylum-document-renewal', 'apply collectAtDesk'],
  ['asylum-repeat', 'handInForm'],
  ['regular-permanent', 'biometrics pay sendForm'],
  ['eu-long-term-resident', 'collectAtDesk form6009 form6011 pay'],
  ['regular-extension', ''],
  ['union-permanent', 'apply collect digidWithSms ideal pay'],
  ['permanent-brexit', ''],
  ['document-renewal', 'apply collectAtDesk'],
  ['document-replacement', 'damagedPage lostPage policeReport'],
  ['withdrawal-viewpoint', ''],
  ['naturalisation', ''],
  ['work-while-waiting', ''],
  ['travel-while-waiting', ''],
  ['get-help', ''],
])('how to apply for %s: %s', (id, how) => expect(those([...pathways[id].steps, ...pathways[id].documents], (item) => item.how)).toBe(how));

// What S0 to S4 say below their conditions, in sentences that are the same for several.
it.each<[id: PathwayId, shared: string]>([
  ['asylum-application', 'freeToWork mayBeFined mayBeWithdrawn replaceCard tellChanges'],
  ['asylum-extension', 'freeToWork mayBeFined tellChanges'],
  ['asylum-permanent', 'freeToWork mayBeFined mayBeWithdrawn replaceCard tellChanges'],
  ['asylum-document-renewal', 'freeToWork mayBeFined tellChanges'],
  ['regular-permanent', 'freeToWork mayBeFined replaceCard tellChanges'],
  ['eu-long-term-resident', 'freeToWork mayBeFined tellChanges'],
  ['union-permanent', 'freeToWork mayBeFined replaceCard tellChanges'],
  ['document-renewal', 'mayBeFined tellChanges'],
])('whoever holds what %s gives may and must: %s', (id, shared) => expect(those([...pathways[id].rights, ...pathways[id].obligations], (item) => item.shared)).toBe(shared));

it('the figures that everyone is told: changes within four weeks, a code within five days, six weeks for a viewpoint, at most 1,500 euro', () => {
  expect(lengths(sharedTerms, RULES_CHANGED)).toBe('digidCode 5 days, reportChanges 4 weeks, viewpointTerm 6 weeks');
  expect(highestFine).toMatchObject({ euros: 1500, source: 'I23' });
});

it('ten years free from the income requirement run from the permit, and for a child from the eighth birthday', () => {
  expect(tenYearsExempt.spans.map(({ of, amount, unit }) => `${of} ${amount} ${unit}`)).toEqual(['permitSince 10 years', 'birthDate 8 years']);
});
