/**
 * Whether the tests run once for each of thousands of faults (`npm run mutation`). Those that walk through everything then take shorter walks:
 * a fault that only the long ones find counts as not found there, so the score is never better than it should be.
 */
export const fewer = process.env['PERMIT_PATH_FEWER'] === '1';

/** How many cases there must be at least, for a test that counts whether it saw enough to say something. */
export const enough = (cases: number): number => (fewer ? cases / 100 : cases);

/** Languages, of which one then does: a fault in the law is the same in each. */
export const fewerOf = <T>(languages: readonly T[]): readonly T[] => (fewer ? languages.slice(0, 1) : languages);
