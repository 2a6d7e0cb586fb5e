import type { APIRoute } from 'astro';
import { besideTexts, nameOf, resultTexts } from '../../text/bundles';
import { languageIds, SOURCE_LANGUAGE, type LanguageId } from '../../text/languages';
import type { Texts } from '../../text/t';

const route = (language: LanguageId, texts: Texts) => ({ params: { name: nameOf(language, texts) }, props: { texts } });

export const getStaticPaths = () => [...languageIds.map((language) => route(language, resultTexts(language))), route(SOURCE_LANGUAGE, besideTexts())];

/** The texts of the result in one language, and all texts of the check in Dutch, each under a name that changes with them. */
export const GET: APIRoute<{ texts: Texts }> = ({ props }) => Response.json(props.texts);
