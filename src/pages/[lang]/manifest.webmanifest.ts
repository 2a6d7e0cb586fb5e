import type { APIRoute } from 'astro';
import { sayIn } from '../../components/say';
import tokens from '../../styles/theme.tokens.json';
import { to } from '../../text/address';
import { languageIds, languages, type LanguageId } from '../../text/languages';
import { plain } from '../../text/parts';

export const getStaticPaths = () => languageIds.map((lang) => ({ params: { lang } }));

/** The pictures that `npm run icons` draws. */
const icons = [192, 512].flatMap((size) =>
  (['any', 'maskable'] as const).map((purpose) => ({ src: to(`icons/${purpose}-${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose })));

/** The web app manifest of a language: what the site is called and where it begins once it is on a home screen. */
export const GET: APIRoute = ({ params }) => {
  const language = params['lang'] as LanguageId;
  const { tag, dir } = languages[language];
  const { t } = sayIn(language);
  const name = plain(t('site.name'), dir);
  // The own language first: phones show only a few.
  const order = [language, ...languageIds.filter((id) => id !== language)];
  return Response.json({
    // One app, whatever language it was put there in.
    id: to(''),
    name, short_name: name,
    description: plain(t('site.home.title'), dir),
    lang: tag, dir,
    start_url: to(`${language}/`),
    scope: to(''),
    display: 'standalone',
    background_color: tokens.color.paper.$value,
    theme_color: tokens.color.action.$value,
    icons,
    shortcuts: order.map((id) => ({ name: `${plain(sayIn(id).t('site.check.title'), languages[id].dir)} (${languages[id].autonym})`, url: to(`${id}/check/`) })),
  });
};
