// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/islands/carry/summaryText';
import { makeUi } from '../../src/islands/ui';
import { withDutch } from '../../src/islands/withDutch';
import { resultOf } from '../../src/statechart/result';
import { key } from '../../src/text/keys';
import { languageIds, languages } from '../../src/text/languages';
import { plain } from '../../src/text/parts';
import { textsOf } from '../../src/text/resources';
import { walks, type Walk } from '../text/walks';

// The summary: what comes out and when, and never what was answered.

const ORIGIN = 'https://permit-path.example';
const some = walks.filter((_, at) => at % 11 === 0);
const summary = ({ position, day, today }: Walk, ui: ReturnType<typeof makeUi>) =>
  summaryOf(ui, { ...resultOf(position, day), answers: position.answers, day, today }, ORIGIN);

describe('the summary', () => {
  for (const language of languageIds) {
    const ui = makeUi(language, textsOf(language));
    const { t, format } = ui;
    const bare = (text: string) => plain(text, languages[language].dir).replaceAll('\u2060', '');
    it(`${language}: has every pathway with its page, what it is not, and no mark of ours`, () => {
      for (const walk of some) {
        const text = summary(walk, ui);
        for (const { pathway, fee } of walk.judgements) {
          expect(text).toContain(bare(t(key.pathway(pathway.id, 'name'))));
          expect(text).toContain(`${ORIGIN}/${language}/routes/${pathway.id}/`);
          if (fee?.euros) expect(text).toContain(bare(format.euros(fee.euros)));
        }
        for (const id of ['check.result.noDecision', 'sheet.independent']) expect(text).toContain(bare(t(id)));
        expect(text).toContain(bare(t('carry.summary.made', { day: format.day(walk.today) })));
        expect(text).not.toMatch(/[<>]|\{\{|\u2060|[\ue000-\ue002]|undefined/);
      }
    });

    it(`${language}: tells nothing of the reasons for asylum: other reasons, the same text`, () => {
      const told = walks.filter(({ position }) => position.answers.asylumGrounds);
      expect(told.length).toBeGreaterThan(10);
      for (const walk of told) {
        const other = { ...walk, position: { ...walk.position, answers: { ...walk.position.answers, asylumGrounds: ['preferNotToSay'] as const } } };
        expect(summary(walk, ui)).toBe(summary(other, ui));
        const options = ['persecution', 'inhumanTreatment', 'armedConflict'] as const;
        for (const option of options) expect(summary(walk, ui)).not.toContain(bare(t(key.option('asylumGrounds', option))));
      }
    });
  }

  it('says the whole in Dutch after it, where the Dutch stands beside', () => {
    const [dutch, beside] = [makeUi('nl', textsOf('nl')), withDutch(makeUi('ar', textsOf('ar')), textsOf('nl'))];
    for (const walk of some.slice(0, 40)) expect(summary(walk, beside)).toBe(`${summary(walk, makeUi('ar', textsOf('ar')))}\n\n\n${summary(walk, dutch)}`);
  });
});
