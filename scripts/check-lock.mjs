// `npm install` leaves out an optional package that the registry does not serve, and says nothing;
// `npm ci` then refuses the lock file, on another machine and another day. This finds it at once.
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const packages = lock.packages;

/** Every place where npm may put `name` so that the package at `from` finds it. */
function* places(from, name) {
  for (let at = from; at; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    yield `${at}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

const culprits = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => ![...places(from, name)].some((place) => place in packages))
    .map(([name, version]) => `${from || 'package.json'} wants ${name}@${version}: not in package-lock.json`),
);

for (const culprit of culprits) console.error(culprit);
if (culprits.length > 0) process.exit(1);
console.log(`package-lock.json is complete (${Object.keys(packages).length - 1} packages).`);
