// One look at the page of a source: is it there, where is it, and what does it say that it did not say at the last look.
import { piecesOf, printOf } from './page-text.mjs';

/** What is kept of a look: its day, and the prints of the pieces in their order, with spaces between. @typedef {{ day: string, pieces: string }} Seen */
/**
 * `new` was never looked at; `moved` leads elsewhere; `vanished` is what the host says of a page that it has no more; `unreachable` could be anything.
 * @typedef {'same' | 'changed' | 'moved' | 'vanished' | 'unreachable' | 'new'} State
 */
/** @typedef {{ state: State, why?: string, added: string[], gone: number, pieces?: string }} Look `added` in the words of the page, `gone` as a number: their words were not kept */

/** How long a host may take to answer, in milliseconds. */
const PATIENCE = 30_000;
/** "Not found", and "gone": all else may be over tomorrow. @see RFC 9110, 15.5.5 and 15.5.11 */
const VANISHED = [404, 410];

/** The same place: a host may add or take the slash at the end. @param {string} one @param {string} other */
const isSamePlace = (one, other) => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/**
 * Looks at a page.
 * @param {string} url @param {Seen | undefined} seen the last look
 * @param {number} [patience] in milliseconds @returns {Promise<Look>}
 */
export async function look(url, seen, patience = PATIENCE) {
  const nothing = { added: [], gone: 0 };
  /** @type {{ status: number, at: string, type: string, text: string }} */
  let page;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience), headers: { Accept: 'text/html', 'Accept-Language': 'en, nl' } });
    page = { status: answer.status, at: answer.url, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { ...nothing, state: 'unreachable', why: cause instanceof Error ? cause.message : String(cause) };
  }
  if (VANISHED.includes(page.status)) return { ...nothing, state: 'vanished', why: `the host answers ${page.status}` };
  if (page.status !== 200) return { ...nothing, state: 'unreachable', why: `the host answers ${page.status}` };
  if (!/html/.test(page.type)) return { ...nothing, state: 'unreachable', why: `it is no page but ${page.type || 'of no kind'}` };
  const now = piecesOf(page.text);
  if (now.length === 0) return { ...nothing, state: 'unreachable', why: 'it says nothing to who runs no scripts' };
  const prints = now.map(printOf);
  const before = seen?.pieces.split(' ') ?? [];
  const added = now.filter((_, at) => !before.includes(prints[at] ?? ''));
  const found = { added: seen ? added : [], gone: before.filter((print) => !prints.includes(print)).length, pieces: prints.join(' ') };
  if (!isSamePlace(page.at, url)) return { ...found, state: 'moved', why: `to ${page.at}` };
  if (!seen) return { ...found, state: 'new' };
  return { ...found, state: found.pieces === seen.pieces ? 'same' : 'changed' };
}
