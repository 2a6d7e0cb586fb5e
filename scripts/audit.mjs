// Asks the registry which known faults the packages of the lock file have (`npm audit`), and holds each against scripts/audit-answers.json.
//   npm run audit
// Ends well where there are none but those that are answered, badly (1) where one is not, and with 2 where the registry does not say.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Each with the address of the advice, and why it does not touch us; one that no longer comes is taken out. @type {Record<string, string>} */
const answers = JSON.parse(readFileSync(new URL('audit-answers.json', import.meta.url), 'utf8'));
const { stdout, stderr } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });

/** What npm said; undefined where it is no report. */
function report() {
  try {
    const said = JSON.parse(stdout);
    return said.vulnerabilities ? said : undefined;
  } catch {
    return undefined;
  }
}

const said = report();
if (!said) {
  const why = /\b40\d [A-Z][A-Za-z ]+[a-z]|ENOTFOUND|ECONNREFUSED|ENOAUDIT/.exec(stdout + stderr)?.[0] ?? 'no report';
  console.error(`Not known: the registry of this machine does not answer npm audit (${why}). Run it where one does.`);
  process.exit(2);
}

/** @type {Map<string, string>} the address of each advice, and what it says */
const found = new Map(Object.values(said.vulnerabilities).flatMap(({ via }) => via).filter((one) => typeof one === 'object').map(({ url, name, title, severity }) => [url, `${name}: ${title} (${severity})`]));
const open = [...found].filter(([url]) => !(url in answers));
const gone = Object.keys(answers).filter((url) => !found.has(url));
for (const [url, what] of open) console.error(`Not answered: ${what}, ${url}`);
for (const url of gone) console.error(`Answered, but no longer found: ${url}`);
console.log(`${found.size} known faults in the packages of the lock file, ${found.size - open.length} of them answered in scripts/audit-answers.json.`);
process.exitCode = open.length + gone.length > 0 ? 1 : 0;
