// npm run sources:compare: looks at the page of each source, compares its text with what was seen last, and lists what rests on those that are not the same.
//   npm run sources:compare                  looks and tells; for a job that runs each week (docs/health.md)
//   npm run sources:compare -- --write       also keeps what it saw, in docs/health/sources.json, once somebody has read what changed
//   npm run sources:compare -- --at http://127.0.0.1:8000/ --seen <file>    asks there, each host as a folder: to try it without the internet
// Ends with 0 where all is the same; 1 where a page changed, moved or vanished; 2 where it cannot tell: a host did not answer, or nothing was seen before.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareSources } from './sources/compare.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' }, at: { type: 'string' }, seen: { type: 'string' } } });
process.exitCode = await compareSources({
  file: values.seen ?? fileURLToPath(new URL('../docs/health/sources.json', import.meta.url)), write: values.write ?? false, at: values.at, say: (line) => console.log(line),
});
