import { topicsOfPathway } from '../law/arises';
import type { Pathway } from '../law/pathway';
import { sources, type Source } from '../law/sources';
import { FollowLink } from './FollowLink';
import { to } from '../text/address';
import { languages } from '../text/languages';
import { plain } from '../text/parts';
import { Text } from './Text';
import { TopicLinks } from './TopicLinks';
import type { Ui } from './ui';

/** Where to go on from a card: our own page about the pathway, and the official pages its steps come from. */
export function MoreToRead({ ui, pathway }: { ui: Ui; pathway: Pathway }) {
  const { t, language } = ui;
  const said = [...pathway.steps, pathway.page].map(({ source }): Source => sources[source]);
  const official = [...new Set(said)].filter(({ kind, url }) => kind === 'officialPage' && url).slice(0, 3);
  return (
    <>
      <p class="nl-paragraph"><a class="nl-link" href={to(`${language}/routes/${pathway.id}/`)}><Text>{t('outcomes.wholePage')}</Text></a></p>
      <FollowLink ui={ui} pathway={pathway.id} />
      <TopicLinks ui={ui} topics={topicsOfPathway(pathway.id)} />
      {official.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3"><Text>{t('outcomes.officialPages')}</Text></h3>
          <ul class="utrecht-unordered-list">
            {official.map(({ title, url, language: lang }) => (
              <li key={url} data-only-online={plain(t('outcomes.source.onlyOnline'), languages[language].dir)}><a class="nl-link" href={url} lang={lang} hreflang={lang} rel="noopener noreferrer" referrerPolicy="no-referrer">{title}</a>{lang !== language && <> <Text>{t(`outcomes.pageIn.${lang}`)}</Text></>}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
