import { languages, type LanguageId } from '../../text/languages';
import { plain } from '../../text/parts';

/** A text of a language for another program: without marks, and without the sign that holds a date in digits together, which an old phone draws as a box. */
export const bareText = (text: string, language: LanguageId): string => plain(text, languages[language].dir).replaceAll('\u2060', '');
