import type { Answers } from '../law/answers';
import type { OpenPair } from '../law/compare';
import type { Day } from '../law/days';
import { inForce } from '../law/inForce';
import { key } from '../text/keys';
import { valuesOf } from '../text/values';
import { Source } from './Source';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  pair: OpenPair;
  answers: Answers;
  day: Day;
  today: Day;
}

/**
 * Two pathways side by side. On a phone each row stands as a block with the names in its cells; the roles are written out,
 * because a table that is laid out as blocks is no longer one to every browser.
 */
export function Compare({ ui, pair: { id, judged, rows }, answers, day, today }: Props) {
  const { t, format } = ui;
  const sides = judged.map((judgement) => ({ pathway: judgement.pathway.id, values: valuesOf(judgement, answers, day, format) }));
  return (
    <section class="pp-compare" data-compare={id} aria-labelledby="compare-title">
      <h2 class="nl-heading nl-heading--level-2" id="compare-title"><Text>{t('compare.title')}</Text></h2>
      <table class="pp-compare__table" role="table">
        <caption><Text>{t(`compare.${id}.caption`)}</Text></caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            {sides.map(({ pathway }) => <th key={pathway} role="columnheader" scope="col"><Text>{t(key.pathway(pathway, 'name'))}</Text></th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.filter((row) => inForce(row, day)).map((row) => (
            <tr key={row.id} role="row" data-row={row.id}>
              <th role="rowheader" scope="row"><Text>{t(key.compare(id, row.id, 'name'))}</Text></th>
              {row.sides.map((said, at) => {
                const side = sides[at];
                return side && (
                  <td key={side.pathway} role="cell" data-side={side.pathway}>
                    <span class="pp-compare__label" aria-hidden="true"><Text>{t(key.pathway(side.pathway, 'name'))}</Text></span>
                    <p><Text>{t(key.compare(id, row.id, side.pathway), side.values)}</Text></p>
                    <Source ui={ui} said={said} today={today} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
