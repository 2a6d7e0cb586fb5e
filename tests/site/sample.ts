import { languageIds, type LanguageId } from '../../src/text/languages';

// What is slow (axe on a long page takes seconds) and hangs little on the language runs in some languages in CI, in all of them in the
// long runs (`npm run test:all`): Dutch, which the others are made from, and Arabic, which runs the other way and has a font of its own.

/** True in the long runs. */
export const isMatrix = process.env['PERMIT_PATH_MATRIX'] === 'all';
export const sampled: readonly LanguageId[] = isMatrix ? languageIds : ['nl', 'ar'];

/** One language for each of some things in turn, so that CI meets every language; all of them in the long runs. @param at which of the things @param of the languages */
export const inTurn = (at: number, of: readonly LanguageId[] = languageIds): readonly LanguageId[] => (isMatrix ? of : of.filter((_, index) => index === at % of.length));
