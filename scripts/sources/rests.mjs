// What rests on a source, as lines to go through: each condition, fee, term and sentence with its place in the source, and the topics that go further into it.
import { runnerImport } from 'vite';

const { module: law } = await runnerImport('./src/law/restsOn.ts');
const { module: reading } = await runnerImport('./src/law/arises.ts');
const { restsOn } = /** @type {typeof import('../../src/law/restsOn')} */ (law);
const { topicsOfCondition, topicsOfItem } = /** @type {typeof import('../../src/law/arises')} */ (reading);

/** In the order of what matters most to somebody who reads a result. */
const ORDER = ['conditions', 'fees', 'terms', 'shared', 'acts', 'steps', 'documents', 'rights', 'obligations', 'notes', 'change', 'compare', 'topics'];

/** @param {import('../../src/law/restsOn').Rests} rests */
function lineOf({ kind, id, pathway, topic, at, certainty }) {
  const topics = kind === 'conditions' ? topicsOfCondition(id) : topicsOfItem(id);
  const where = pathway ?? (topic ? `topics/${topic}` : 'everyone');
  return `    ${where}.${id} (${certainty}) at: ${at}${topics.length > 0 ? `; see topics ${topics.join(', ')}` : ''}`;
}

/**
 * What rests on a source.
 * @param {string} id @returns {string[]} lines to print
 */
export function linesOf(id) {
  const all = restsOn(/** @type {import('../../src/law/sources').SourceId} */ (id));
  if (all.length === 0) return [`  nothing rests on ${id}`];
  return [`  on ${id} rest:`, ...ORDER.flatMap((kind) => {
    const lines = [...new Set(all.filter((one) => one.kind === kind).map(lineOf))];
    return lines.length > 0 ? [`   ${kind}: ${lines.length}`, ...lines] : [];
  })];
}
