import { describe, expect, it } from 'vitest';
import { allTexts, eachLanguage } from './texts';
import { rules } from './rules';

// A figure of the law reaches a text as {{}} only: then it changes in one place, and with its day. The numbers that a
// pathway's text may write out, with the reason.
const ALLOWED: readonly { readonly reason: string; readonly numbers: readonly string[]; readonly keys: RegExp }[] = [
  { reason: 'printed on the form', numbers: ['6009'], keys: /^pathways\.(regular-permanent\.((steps|acts)\.sendForm|acts\.findOut|documents\.listedInForm)|regular-extension\.steps\.checkedThird|eu-long-term-resident\.steps\.form6009)$/ },
  { reason: 'printed on the form', numbers: ['6011'], keys: /^pathways\.(asylum-permanent\.steps\.apply(OnPaper)?|eu-long-term-resident\.steps\.form6011)$/ },
  { reason: 'printed on the form', numbers: ['35'], keys: /^pathways\.asylum-repeat\.steps\.handInForm$/ },
  { reason: 'a size of paper, and one side of it', numbers: ['4', '1'], keys: /\.documents\.copies$|^topics\.copies\.items\.onlyCopies$/ },
  { reason: 'the year in the name of an act', numbers: ['2021'], keys: /^topics\.civic-integration\.items\.(certificate|level)$/ },
  { reason: 'the names of levels of Dutch, A2 and B1', numbers: ['2', '1'], keys: /^topics\.civic-integration\.items\.level$/ },
  { reason: 'coming of age, which is no term of these pathways', numbers: ['18'], keys: /^topics\.(civic-integration\.items\.(minors|asChild)|income\.items\.asChild|purposes\.items\.dutchChild|public-order\.items\.bornHere|fees\.items\.minors)$|\.(notes\.(familyMeant|familyNarrower|incomeAsChild|unionValidity)|obligations\.renewDocument|notChavez\.name|terms\.document(Union)?Minor|civicIntegration\.unknown)$/ },
  { reason: 'a day that the page names and no rule counts from', numbers: ['1', '2018'], keys: /\.notes\.gapBefore2018$/ },
  { reason: 'the day of a rule; the note itself begins before it', numbers: ['1', '2025'], keys: /\.notes\.turkishNotExempt$|^topics\.civic-integration\.items\.turkish$/ },
  { reason: 'the question has it in its id', numbers: ['3'], keys: /\.notes\.mainResidenceMoved$/ },
  { reason: 'three years in a row: how absences are counted', numbers: ['3'], keys: /^pathways\.regular-permanent\.(conditions\.uninterruptedStay\.|terms\.yearlyAbsence)|^compare\.regular\.rows\.absences\.regular-permanent$/ },
  { reason: 'what another page used to say', numbers: ['5'], keys: /\.notes\.unionValidity$/ },
  { reason: 'counted in a report', numbers: ['10', '2024'], keys: /\.notes\.rarelyGiven$/ },
  { reason: 'how many things there are', numbers: ['1', '2', '3'], keys: /\.(notes\.cascade|steps\.(checkedThird|decision)|nationalityOrFamily\.notMet)$/ },
];

const numbersIn = (text: string) => text.replace(/\{\{\w+\}\}/g, '').match(/\d+/g) ?? [];
const ofLaw = (texts: ReadonlyMap<string, string>) => [...texts].filter(([key]) => /^(pathways|topics|everyone|compare)\./.test(key));
const allows = (key: string, number: string) => ALLOWED.some(({ keys, numbers }) => keys.test(key) && numbers.includes(number));

describe.each(eachLanguage)('$language', ({ language, texts }) => {
  it('writes no figure of the law out', () => {
    const written = ofLaw(texts).flatMap(([key, text]) => numbersIn(text).filter((number) => !allows(key, number)).map((number) => `${key}: ${number}`));
    expect(written).toEqual([]);
  });
  it('nor in words', () => {
    const { figureInWords } = rules[language];
    expect(ofLaw(texts).filter(([, text]) => figureInWords.test(text)).map(([key]) => key)).toEqual([]);
  });
});

it.each(ALLOWED)('still needs $numbers: $reason', ({ numbers, keys }) => {
  const found = ofLaw(allTexts.nl).filter(([key]) => keys.test(key)).flatMap(([, text]) => numbersIn(text));
  expect(found).toEqual(expect.arrayContaining([...numbers]));
});
