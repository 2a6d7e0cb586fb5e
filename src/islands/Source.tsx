import type { Day } from '../law/days';
import type { Sourced } from '../law/fact';
import { isOld, sources, type Source as SourceRecord } from '../law/sources';
import { key } from '../text/keys';
import type { Ui } from './ui';

/** Where something is said: the source with its day, how sure it is, and a mark when it may have changed since. */
export function Source({ ui: { t, format }, said, today }: { ui: Ui; said: Sourced; today: Day }) {
  const source: SourceRecord = sources[said.source];
  if (source.kind === 'own') return <p class="pp-source">{t('outcomes.source.own')}</p>;
  const title = <bdi lang={source.language} translate={false}>{source.title}</bdi>;
  return (
    <p class="pp-source">
      {t('outcomes.source.from')}{' '}
      {source.url ? <a class="nl-link" href={source.url} rel="noopener noreferrer" referrerPolicy="no-referrer">{title}</a> : title}
      {', '}<bdi lang="en" translate={false}>{said.at}</bdi>.{' '}
      {source.updated ? t(`outcomes.source.${source.kind}`, { day: format.day(source.updated) }) : t('outcomes.source.undated')}{' '}
      {t('outcomes.source.read', { day: format.day(source.read) })}
      {said.certainty !== 'stated' && <span class="pp-mark">{t(key.certainty(said.certainty))}</span>}
      {isOld(source, today) && <span class="pp-mark">{t('outcomes.source.old')}</span>}
    </p>
  );
}
