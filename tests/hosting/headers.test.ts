import { describe, expect, test } from 'vitest';
import { caddyFile, caddyHeaders, headersFile, nginxHeaders, nginxMaps } from '../../src/hosting/files';
import { partOf as partIn, partsOf, policyForPartners } from '../../src/hosting/headers';

const paths = ['/index.html', '/404.html', '/mark.svg', '/nl/index.html', '/nl/check/index.html', '/nl/embed/index.html', '/nl/partners/index.html', '/worker.js', '/nl/topics/help/index.html', '/_astro/page.abc123.js', '/texts/nl.abc123.json', '/v1/embed.js', '/rules/v1.json', '/rules/v1.schema.json'];

const parts = partsOf({ scripts: ['sha256-script'], styles: ['sha256-style'] });
const partOf = (path: string) => partIn(path, parts);

/** What each of the three files says of an address, read as that host reads it. */
const readers = {
  headers(base: string, path: string) {
    const address = base + path.slice(1).replace(/index\.html$/, '');
    const blocks = headersFile(parts, paths, base).replace(/^#.*\n/, '').trim().split('\n\n').map((block) => block.split('\n'));
    const rules = blocks.filter(([at = '']) => (at.endsWith('*') ? address.startsWith(at.slice(0, -1)) : at === address));
    // Hosts differ in what two rules for one address mean.
    expect(rules, address).toHaveLength(1);
    return Object.fromEntries((rules[0] ?? []).slice(1).map((line) => line.trim().split(/: (.*)/s).slice(0, 2)));
  },
  nginx(base: string, path: string) {
    const uri = base + path.slice(1);
    const values = new Map([...nginxMaps(parts, paths, base).matchAll(/map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/g)].map(([, variable = '', body = '']) => {
      const lines = [...body.matchAll(/^ {2}(?:"~(.+?)"|default) "(.*)";$/gm)];
      const [, , value = ''] = lines.find(([, pattern]) => pattern && new RegExp(pattern).test(uri)) ?? lines.find(([, pattern]) => !pattern) ?? [];
      return [variable, value];
    }));
    const sent = [...nginxHeaders(parts).matchAll(/^add_header (\S+) (\$\w+) always;$/gm)].map(([, name = '', variable = '']) => [name, values.get(variable)] as const);
    return Object.fromEntries(sent.filter(([, value]) => value));
  },
  caddy(base: string, path: string) {
    const uri = base + path.slice(1);
    const text = caddyHeaders(parts, base);
    const matchers = [...text.matchAll(/^@(\w+) path_regexp (.+)$/gm)].filter(([, , pattern = '']) => new RegExp(pattern).test(uri)).map(([, name = '']) => name);
    const rest = [...(/@permit_path_pages \{([\s\S]*?)\}\nheader/.exec(text)?.[1] ?? '').matchAll(/not path_regexp (.+)/g)].some(([, pattern = '']) => new RegExp(pattern).test(uri));
    const hit = [...matchers, ...(rest ? [] : ['permit_path_pages'])];
    expect(hit, uri).toHaveLength(1);
    const block = new RegExp(`header @${hit[0]} \\{\\n([\\s\\S]*?)\\n\\}`).exec(text)?.[1] ?? '';
    return Object.fromEntries([...block.matchAll(/^\t(\S+) "(.*)"$/gm)].map(([, name = '', value = '']) => [name, value]));
  },
};

describe.each(['/', '/permit-path/'])('in the folder %s', (base) => {
  test.each(Object.keys(readers) as (keyof typeof readers)[])('what %s reads is what the source says, for every address', (host) => {
    for (const path of paths) expect(readers[host](base, path), path).toEqual(partOf(path).headers);
  });
});

test('only the widget may be framed, only the loader and the rules read by others, only what has a hash in its name kept for ever', () => {
  const sent = (path: string, name: string) => partOf(path).headers[name];
  expect(paths.filter((path) => /frame-ancestors \*/.test(sent(path, 'Content-Security-Policy') ?? ''))).toEqual(['/nl/embed/index.html']);
  expect(paths.filter((path) => sent(path, 'X-Frame-Options') !== 'DENY')).toEqual(['/nl/embed/index.html', '/v1/embed.js', '/rules/v1.json', '/rules/v1.schema.json']);
  expect(paths.filter((path) => sent(path, 'Access-Control-Allow-Origin'))).toEqual(['/v1/embed.js', '/rules/v1.json', '/rules/v1.schema.json']);
  expect(paths.filter((path) => sent(path, 'Cache-Control')?.includes('immutable'))).toEqual(['/_astro/page.abc123.js', '/texts/nl.abc123.json']);
  expect(parts.every(({ headers }) => headers['Content-Security-Policy']?.includes('frame-ancestors'))).toBe(true);
});

/** A policy as its directives. */
const directives = (path: string) => new Map((partOf(path).headers['Content-Security-Policy'] ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]));

test('every policy forbids what it does not name, and text as markup; only a page may run what stands in it, and only what the build found', () => {
  for (const path of paths) {
    expect(directives(path).get('default-src'), path).toBe("'none'");
    for (const [name, value] of directives(path)) expect(value, `${path} ${name}`).not.toMatch(name === 'frame-ancestors' ? /unsafe/ : /unsafe|https?:|\*/);
  }
  for (const path of ['/index.html', '/nl/check/index.html', '/nl/embed/index.html', '/nl/partners/index.html']) {
    expect(directives(path).get('script-src'), path).toBe("'self' 'sha256-script'");
    expect(directives(path).get('style-src'), path).toBe("'self' 'sha256-style'");
    expect(directives(path).get('require-trusted-types-for'), path).toBe("'script'");
    expect(directives(path).get('trusted-types'), path).toBe('permit-path');
  }
  // Its own requests are all that the worker needs.
  expect([...directives('/worker.js').keys()].filter((name) => name?.endsWith('-src'))).toEqual(['default-src', 'connect-src']);
  expect(paths.filter((path) => directives(path).has('frame-src'))).toEqual(['/nl/partners/index.html']);
});

test('a folder name that only looks like the widget is no widget', () => {
  for (const path of ['/embed/', '/nl/embedded/', '/nl/topics/embed/', '/nl/embed']) expect(partOf(path).id, path).toBe('pages');
});

test('a partner adds two lines to a policy, and no more', () => {
  expect(policyForPartners('https://example.org')).toBe('script-src https://example.org; frame-src https://example.org');
});

test.each(['/', '/permit-path/'])('what Caddy reads for the folder %s names each language that has a page for a wrong address, and asks for nothing of the system', (base) => {
  const text = caddyFile([...paths, '/nl/404/index.html', '/ar/404/index.html'], base);
  expect(text).toContain(`path_regexp language ^${base}(nl|ar)/\n`);
  expect(text).toContain(`rewrite @permit_path_unknown ${base}404.html\n`);
  // Otherwise Caddy makes an authority of its own, and puts it among those that this system trusts.
  expect(text).toMatch(/^\{\n\tadmin off\n\tauto_https off\n\}$/m);
});
