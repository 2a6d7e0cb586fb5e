import type { APIRoute } from 'astro';
import { labelsOf } from '../../open/labels';
import { languageIds, type LanguageId } from '../../text/languages';

export const getStaticPaths = () => languageIds.map((lang) => ({ params: { lang } }));

/** What the things of `v1.json` are called in a language. */
export const GET: APIRoute = ({ params }) => Response.json(labelsOf(params['lang'] as LanguageId));
