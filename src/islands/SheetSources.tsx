import type { Day } from '../law/days';
import type { Certainty, Sourced } from '../law/fact';
import { isOld } from '../law/old';
import { key } from '../text/keys';
import { SIGNS, type Numbered } from './pointers';
import { BETWEEN } from './sheetParts';
import { Text } from './Text';
import type { Ui } from './ui';

const SIGNED = ['inferred', 'secondary'] as const satisfies readonly Certainty[];

interface Props {
  ui: Ui;
  sources: readonly Numbered[];
  /** Everything that points to them. */
  said: readonly Sourced[];
  today: Day;
}

/** The sources in full, by their numbers: title, day, when we read it, address, and each place in it. */
export function SheetSources({ ui: { t, format }, sources, said, today }: Props) {
  const signed = SIGNED.filter((certainty) => said.some((one) => one.certainty === certainty));
  const days = [...new Set(sources.map(({ source }) => source.read))];
  const [readTogether] = days.length === 1 ? days : [];
  return (
    <section>
      <h2><Text>{t('sheet.sources')}</Text></h2>
      {readTogether && <p class="pp-sheet__sign"><Text>{t('sheet.allRead', { day: format.day(readTogether) })}</Text></p>}
      <ol class="pp-sheet__sources">
        {sources.map(({ id, source, number, places }) => (
          <li class="pp-sheet__source" key={id} data-source={id}>
            <bdi class="pp-sheet__mark" dir="ltr" translate={false}>{number}</bdi>
            <div>
              <p>
                <bdi lang={source.language} dir="ltr" translate={false}>{source.title}</bdi>{BETWEEN}
                <Text>
                  {source.kind === 'own' ? t('outcomes.source.own') : [
                    t(`outcomes.source.${source.kind}`, { day: source.updated ? format.day(source.updated) : t('outcomes.source.undated') }),
                    ...(isOld(source, today) ? [t('outcomes.source.old')] : []),
                    ...(readTogether ? [] : [t('outcomes.source.read', { day: format.day(source.read) })]),
                  ].join(BETWEEN)}
                </Text>
              </p>
              <div class="pp-sheet__where" lang="en" dir="ltr" translate={false}>
                {source.url && <a class="nl-link" href={source.url} rel="noopener noreferrer" referrerPolicy="no-referrer">{source.url}</a>}
                {places.length > 0 && <ul>{places.map((place, at) => <li key={place}><bdi>{`${number}.${at + 1}`}</bdi> {place}</li>)}</ul>}
              </div>
            </div>
          </li>
        ))}
      </ol>
      {signed.map((certainty) => <p key={certainty} class="pp-sheet__sign"><bdi dir="ltr">{SIGNS[certainty]}</bdi> <Text>{t(key.certainty(certainty))}</Text></p>)}
    </section>
  );
}
