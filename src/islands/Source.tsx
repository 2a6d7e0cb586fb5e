import type { Day } from '../law/days';
import type { Sourced } from '../law/fact';
import { isOld, oldFrom } from '../law/old';
import { sources, type Source as SourceRecord } from '../law/sources';
import { key } from '../text/keys';
import { languages } from '../text/languages';
import { plain } from '../text/parts';
import { Text } from './Text';
import type { Ui } from './ui';

/**
 * Where something is said. In sight: what kind of source of which day, and a mark when it is less than stated or may have
 * changed since. Folded away: its title, the place in it, and when we read it.
 */
export function Source({ ui: { t, format, language }, said, today }: { ui: Ui; said: Sourced; today: Day }) {
  const source: SourceRecord = sources[said.source];
  if (source.kind === 'own') return <p class="pp-source"><Text>{t('outcomes.source.own')}</Text></p>;
  const day = source.updated && format.day(source.updated);
  const title = <bdi lang={source.language} dir="ltr" translate={false}>{source.title}</bdi>;
  /** What a gap does for the eye. */
  const rest = <>{' '}<span class="pp-visually-hidden">. </span></>;
  return (
    <details class="pp-source">
      <summary>
        <Text>{t(`outcomes.source.${source.kind}`, { day: day ?? t('outcomes.source.undated') })}</Text>
        {said.certainty !== 'stated' && <>{rest}<span class="pp-mark"><Text>{t(key.certainty(said.certainty))}</Text></span></>}
        {isOld(source, today) ? rest : ' '}<span class="pp-mark" data-old-from={oldFrom(source)} hidden={!isOld(source, today)}><Text>{t('outcomes.source.old')}</Text></span>
      </summary>
      <p data-only-online={source.url && plain(t('outcomes.source.onlyOnline'), languages[language].dir)}>{source.url ? <a class="nl-link" href={source.url} rel="noopener noreferrer" referrerPolicy="no-referrer">{title}</a> : title}</p>
      <p><bdi lang="en" dir="ltr" translate={false}>{said.at}</bdi></p>
      <p><Text>{t('outcomes.source.read', { day: format.day(source.read) })}</Text></p>
    </details>
  );
}
