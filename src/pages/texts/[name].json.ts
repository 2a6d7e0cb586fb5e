import type { APIRoute } from 'astro';
import { besideTexts, followTexts, nameOf, restTexts, resultTexts } from '../../text/bundles';
import { languageIds, SOURCE_LANGUAGE, type LanguageId } from '../../text/languages';
import type { Texts } from '../../text/t';

const route = (language: LanguageId, texts: Texts) => ({ params: { name: nameOf(language, texts) }, props: { texts } });

export const getStaticPaths = () => [
  ...languageIds.flatMap((language) => [restTexts(language), resultTexts(language), followTexts(language)].map((texts) => route(language, texts))), route(SOURCE_LANGUAGE, besideTexts()),
];

/** The texts of the check beyond its first questions, of the result and of a board in one language, and all texts of the check in Dutch, each under a name that changes with them. */
export const GET: APIRoute<{ texts: Texts }> = ({ props }) => Response.json(props.texts);
