import type { APIRoute } from 'astro';
import { resultTexts, resultTextsName } from '../../text/bundles';
import { languageIds, type LanguageId } from '../../text/languages';

export const getStaticPaths = () => languageIds.map((language) => ({ params: { name: resultTextsName(language) }, props: { language } }));

/** The texts of the result in one language, under a name that changes with them. */
export const GET: APIRoute<{ language: LanguageId }> = ({ props }) => Response.json(resultTexts(props.language));
