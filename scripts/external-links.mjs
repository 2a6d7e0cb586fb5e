// npm run links: every address of somebody else that a reader of the site or of our documents can follow, who looks after it, and when somebody last looked.
//   npm run links           the list, the longest unseen first
//   npm run links -- <role> only those of one role
// An address of a source has its day in src/law/sources.ts, and belongs to who keeps the rules; any other stands in docs/health/links.json. Tests fail
// where one is in neither (tests/health/links.test.ts, tests/site/html.spec.ts). What the roles do: docs/health.md.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { filesIn } from './headers.mjs';

/** Who can look after an address. A role, never a person: people go. */
export const OWNERS = ['rules', 'texts', 'hosting', 'code'];

/** @typedef {{ address: string, owner: string, looked: string, what: string }} Link `looked` is a day, `what` says what it is there for */

const root = fileURLToPath(new URL('../', import.meta.url));
const ADDRESS = /https?:\/\/[^\s"'<>`)\]|\\]+/g;
/** Names that lead nowhere, on purpose, and this machine. @see RFC 2606, RFC 6761 */
const NOWHERE = /(^|\.)(example|invalid|test|localhost|example\.(org|com|net))$|^127\.|\$/;

/** Whether an address is of somebody else and leads somewhere. @param {string} address */
const isExternal = (address) => URL.canParse(address) && !NOWHERE.test(new URL(address).hostname);

/** All addresses that are looked after. @returns {Promise<Link[]>} */
export async function linksKept() {
  const { module } = await runnerImport('./src/law/sources.ts');
  /** @type {[string, import('../src/law/sources').Source][]} */
  const sources = Object.entries(module.sources);
  const ofSources = [...Map.groupBy(sources.filter(([, { url }]) => url), ([, { url }]) => url ?? '')]
    .map(([address, having]) => ({ address, owner: 'rules', looked: having.map(([, { read }]) => read).sort()[0] ?? '', what: `source ${having.map(([id]) => id).join(', ')}` }));
  return [...ofSources, ...JSON.parse(readFileSync(join(root, 'docs/health/links.json'), 'utf8'))];
}

/** The addresses of others in the pages of a build. @param {string} dir @param {string[]} own origins of the site and pages of its host @returns {Map<string, string>} each with a page that has it */
export function linksOfBuild(dir, own) {
  const found = new Map();
  for (const file of filesIn(dir).filter((one) => /\.(html|atom)$/.test(one))) {
    for (const [, address = ''] of readFileSync(join(dir, file), 'utf8').matchAll(/\s(?:href|src|action)="(https?:[^"]*)"/g)) {
      const plain = address.replaceAll('&amp;', '&');
      if (isExternal(plain) && !own.some((one) => one !== '' && plain.startsWith(one))) found.set(plain, file);
    }
  }
  return found;
}

/** The addresses of others in our documents. @returns {Map<string, string>} each with a document that has it */
export function linksOfDocuments() {
  const found = new Map();
  const documents = [...readdirSync(root).filter((name) => /\.(md|ya?ml|cff)$/.test(name)), ...filesIn(join(root, 'docs')).filter((file) => file.endsWith('.md')).map((file) => `docs${file}`), 'locales/README.md', 'src/law/README.md'];
  for (const file of documents) {
    for (const [raw] of readFileSync(join(root, file), 'utf8').matchAll(ADDRESS)) {
      const address = raw.replace(/[.,;:!?]+$/, '');
      if (isExternal(address)) found.set(address, file);
    }
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , role] = process.argv;
  if (role && !OWNERS.includes(role)) {
    console.error(`No such role: ${role}. There are: ${OWNERS.join(', ')}.`);
    process.exit(1);
  }
  const links = (await linksKept()).filter(({ owner }) => !role || owner === role).sort((a, b) => a.looked.localeCompare(b.looked));
  for (const { address, owner, looked, what } of links) console.log(`${looked}  ${owner.padEnd(8)} ${address}\n            ${what}`);
  console.log(`${links.length} addresses.`);
}
