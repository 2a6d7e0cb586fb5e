// Installs the packages when node_modules does not match the lock file, so that one command sets a
// fresh copy up. Runs before anything is installed: any Node from 18 on, and no package at all.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
// Inside node_modules on purpose: `npm ci` empties that folder first, so an install that breaks off
// leaves no stamp behind.
const stamp = new URL('node_modules/.installed-lock', root);

// The platform counts too: the lock holds programs of which only this platform's are installed.
const want = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .update(process.platform + process.arch)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== want) {
  const windows = process.platform === 'win32';
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: windows, // npm is a .cmd file there
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(stamp, want);
}
