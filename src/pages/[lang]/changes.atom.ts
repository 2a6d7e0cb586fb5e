import type { APIRoute } from 'astro';
import { changesFeed } from '../../components/changesFeed';
import { languageIds, type LanguageId } from '../../text/languages';

export const getStaticPaths = () => languageIds.map((lang) => ({ params: { lang } }));

/** The changes of law as a feed, in each language. */
export const GET: APIRoute = ({ params }) => new Response(changesFeed(params['lang'] as LanguageId), { headers: { 'Content-Type': 'application/atom+xml' } });
