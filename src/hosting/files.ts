import { partOf, type Part } from './headers';

// The same headers in the words of three kinds of host. Each address gets the headers of one part: hosts differ in what they do with
// two rules for one address (a second policy would forbid what the first allows).

const NOTE = 'Made by the build from src/hosting/headers.ts: change it there.';

/** The address as one rule covers it: a file, or all below a folder where every file of it falls into one part. */
function* rules(paths: readonly string[], parts: readonly Part[], folder = '/'): Generator<readonly [string, Part]> {
  const inside = paths.filter((path) => path.startsWith(folder));
  const [first] = inside;
  if (first === undefined) return;
  const part = partOf(first, parts);
  const alike = inside.every((path) => partOf(path, parts) === part);
  // Not at the top: there an address that does not exist yet would be meant too.
  if (alike && folder !== '/') return yield [`${folder}*`, part];
  for (const path of inside.filter((one) => !one.slice(folder.length).includes('/'))) yield [path.replace(/index\.html$/, ''), partOf(path, parts)];
  for (const below of new Set(inside.flatMap((one) => one.slice(folder.length).match(/^[^/]+\//)?.[0] ?? []))) yield* rules(inside, parts, folder + below);
}

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it.
 * @param paths every file of the build, from the site's folder on, beginning with a slash
 * @param base the folder that the site stands in, such as `/` or `/permit-path/`
 */
export function headersFile(parts: readonly Part[], paths: readonly string[], base: string): string {
  const lines = [...rules([...paths].sort(), parts)].map(([path, { headers }]) =>
    [base + path.slice(1), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  return `# ${NOTE}\n${lines.join('\n\n')}\n`;
}

const namesOf = (parts: readonly Part[]): string[] => [...new Set(parts.flatMap(({ headers }) => Object.keys(headers)))];
const below = (base: string, { paths }: Part): string => (paths ? paths.replace('^/', `^${base}`) : '');
const variable = (name: string): string => `$permit_path_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * For nginx, inside `http {}`: which value each header has at which address, where an empty value is not sent; and the page for an address
 * that does not exist, in its language.
 */
export function nginxMaps(parts: readonly Part[], paths: readonly string[], base: string): string {
  const maps = namesOf(parts).map((name) => {
    const lines = parts.map((part) => `  ${part.paths ? `"~${below(base, part)}"` : 'default'} "${part.headers[name] ?? ''}";`);
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}`;
  });
  const missing = paths.filter((path) => path.endsWith('/404/index.html')).map((path) => `  "~^${base}${path.split('/')[1]}/" "${base}${path.slice(1)}";`);
  return `# ${NOTE}\n${maps.join('\n')}\nmap $uri $permit_path_missing {\n${missing.join('\n')}\n  default "${base}404.html";\n}\n`;
}

/** For nginx, inside `server {}`. A `location` with an `add_header` of its own loses these: repeat the include there. */
export const nginxHeaders = (parts: readonly Part[]): string => `# ${NOTE}\n${namesOf(parts).map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}\n`;

/** For nginx, inside `server {}`: how the files are found, and sent packed (`npm run compress`). `root` is the folder in which the site's own one stands. */
export const nginxSite = (base: string): string => `# ${NOTE}
index index.html;
charset utf-8;
charset_types text/css text/plain application/javascript application/json application/atom+xml application/manifest+json;
gzip_static on;
gzip_vary on;
# Of the module ngx_brotli_static (Debian: libnginx-mod-http-brotli-static). Without it, leave this line out.
brotli_static on;
error_page 404 $permit_path_missing;
location ~ [.]webmanifest$ { types {} default_type application/manifest+json; }
location = ${base}SHA256SUMS { types {} default_type text/plain; }
`;

/** For Caddy, inside the block of the site. Each address falls under one matcher. */
export function caddyHeaders(parts: readonly Part[], base: string): string {
  const own = parts.filter(({ paths }) => paths);
  const matchers = own.map((part) => `@permit_path_${part.id} path_regexp ${below(base, part)}`);
  const rest = `@permit_path_pages {\n${own.map((part) => `\tnot path_regexp ${below(base, part)}`).join('\n')}\n}`;
  const blocks = parts.map(({ id, headers }) => `header @permit_path_${id} {\n${Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`).join('\n')}\n}`);
  return `# ${NOTE}\n${[...matchers, rest, ...blocks].join('\n')}\n`;
}

/**
 * For Caddy, the whole of its settings for this site alone: on port 8080, behind whatever has the certificate; `caddy-headers` is read beside it. Started
 * in the folder around the site's own one. Packed copies are sent as they are.
 * @param paths every file of the build, from the site's folder on, beginning with a slash
 */
export function caddyFile(paths: readonly string[], base: string): string {
  const languages = paths.filter((path) => path.endsWith('/404/index.html')).map((path) => path.split('/')[1]).join('|');
  const lines = [
    '{', '\tadmin off', '\tauto_https off', '}', ':8080 {', '\troot * site', '\timport caddy-headers',
    // Caddy knows neither.
    `\t@permit_path_manifest path_regexp ^${base}.*[.]webmanifest$`, '\theader @permit_path_manifest Content-Type application/manifest+json', `\theader ${base}SHA256SUMS Content-Type "text/plain; charset=utf-8"`,
    '\tfile_server {', '\t\tprecompressed br gzip', '\t}',
    '\thandle_errors {',
    `\t\t@permit_path_known path_regexp language ^${base}(${languages})/`, `\t\trewrite @permit_path_known ${base}{re.language.1}/404/`,
    `\t\t@permit_path_unknown not path_regexp ^${base}(${languages})/`, `\t\trewrite @permit_path_unknown ${base}404.html`,
    '\t\tfile_server', '\t}', '}',
  ];
  return `# ${NOTE}\n${lines.join('\n')}\n`;
}
