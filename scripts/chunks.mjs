// Which modules share a file. Left alone, the bundler makes a file of everything that two pages have in common: twenty small ones for
// the first question, each a request and each compressed by itself. Here they are three: what every page needs, what the first questions
// need, and the rest of the check. A fourth, for what the check shares with the board of an application, cost the first question 1.2 kB.
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
// The last is small, and every translated page needs it.
const FRAME = ['islands/donePage.ts', 'islands/listenPage.ts', 'offline/register.ts', 'islands/fetchPage.ts'].map(file);
// What stands still has small scripts of its own. Whatever they share with the check belongs to the frame: else a page that only marks an
// old source would bring the whole check along.
const STILL = ['islands/besidePage.ts', 'islands/termPage.ts', 'islands/age.ts', 'islands/follow/open.ts', 'islands/partners/page.ts', 'offline/keptPage.ts'].map(file);
const CHECK = ['islands/start.tsx', 'islands/install.ts'].map(file);
const REST = [file('islands/rest.ts')];

/** The modules that these bring along at once; what comes at a press is not among them. */
function reached(roots, context) {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    context.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

/** @returns {import('vite').Plugin} */
export default function chunks() {
  let sets;
  const group = (name, holds) => ({
    // By name, for only that is given the graph; the first group that takes a module takes what it imports along.
    name: (id, context) => {
      sets ??= { frame: reached(FRAME, context), still: reached(STILL, context), check: reached(CHECK, context), rest: reached(REST, context) };
      return holds(id) ? name : null;
    },
  });
  const groups = [
    group('frame', (id) => sets.frame.has(id) || (sets.still.has(id) && (sets.check.has(id) || sets.rest.has(id)))),
    group('check', (id) => sets.check.has(id)),
    group('rest', (id) => sets.rest.has(id)),
  ].map((one, at, all) => ({ ...one, priority: all.length - at }));
  return {
    name: 'chunks',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined),
  };
}
