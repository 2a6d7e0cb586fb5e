// Asks a checker that nobody here wrote whether every page of the build is valid: the Nu Html Checker, which validator.w3.org runs too. It needs
// Java, so it is no part of the tests; those ask html-validate (tests/site/html.spec.ts). And every address of the site is followed once more.
//   VNU_JAR=<vnu.jar> npm run proof:html        npm i --ignore-scripts vnu-jar in some folder brings the file
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readHost } from '../host.mjs';
import { filesIn } from '../headers.mjs';
import { checkLinks } from '../links.mjs';
import { record } from './record.mjs';

const jar = process.env.VNU_JAR ?? '';
if (!existsSync(jar)) {
  console.error('Set VNU_JAR to the file vnu.jar of the package vnu-jar. It needs Java.');
  process.exit(2);
}

/** It asks whether a page's policy allows its files, but of a page in a folder it does not know which site "self" is. A browser says it: policy.engines.spec.ts. */
const OF_POLICY = /violates Content Security Policy/;

const { stdout } = spawnSync('java', ['-Xss4m', '-jar', jar, '--stdout', '--format', 'json', '--exit-zero-always', '--skip-non-html', 'dist'], { encoding: 'utf8', maxBuffer: 1 << 28 });
/** @type {{ version: string, messages: { type: string, subType?: string, url: string, lastLine?: number, message: string }[] }} */
const { version, messages } = JSON.parse(stdout);
const said = messages.filter(({ message }) => !OF_POLICY.test(message));
const errors = said.filter(({ type }) => type !== 'info');
const warnings = said.filter(({ subType }) => subType === 'warning');
for (const { type, url, lastLine, message } of [...errors, ...warnings]) console.error(`${type} ${url}:${lastLine} ${message}`);

const pages = filesIn('dist').filter((file) => file.endsWith('.html'));
const { site } = readHost(process.env);
const links = [checkLinks('dist', '/', site), checkLinks('dist-sub', '/permit-path/', site)];
for (const broken of links.flatMap((one) => one.broken)) console.error(broken);
const sum = (/** @type {'checked' | 'places'} */ what) => links.reduce((total, one) => total + one[what], 0);
const broken = links.flatMap((one) => one.broken).length;
console.log(`${pages.length} pages: ${errors.length} errors, ${warnings.length} warnings. ${sum('checked')} addresses: ${broken} lead nowhere.`);
record('html', {
  title: 'Every page is valid HTML, and every address leads somewhere',
  command: 'VNU_JAR=<vnu.jar> npm run proof:html',
  versions: { 'Nu Html Checker': version },
  figures: [
    ['pages', pages.length], ['errors', errors.length], ['warnings, those about the policy apart', warnings.length], ['remarks', said.length - errors.length - warnings.length],
    ['remarks about the policy, set aside', messages.length - said.length],
    ['addresses of the site looked at, in two folders', sum('checked')], ['of these with a place on the page', sum('places')], ['that lead nowhere', broken],
  ],
  notes: [
    'Set aside: the checker reads pages from a folder, where it takes no file for one of the site itself. In browsers no policy is broken (tests/site/policy.engines.spec.ts).',
    'The remarks are about a slash that the program which draws the check writes after void elements; it means nothing.',
    'Every run of the tests asks html-validate the same, and follows the addresses (tests/site/html.spec.ts).',
  ],
});
process.exitCode = errors.length + warnings.length + broken > 0 ? 1 : 0;
