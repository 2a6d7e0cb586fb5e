import { describe, expect, test } from 'vitest';
import { judgeHeaders } from '../../scripts/observatory.mjs';
import { partOf, partsOf } from '../../src/hosting/headers';

// The rules by which the headers are judged: that each of them can be lost.

const sent = Object.fromEntries(Object.entries(partOf('/nl/', partsOf({ scripts: ['sha256-a'], styles: ['sha256-b'] })).headers).map(([name, value]) => [name.toLowerCase(), value]));
const body = '<meta http-equiv="content-security-policy" content="default-src \'none\'; script-src \'self\'"><script type="module" src="/a.js"></script>';
type Seen = Parameters<typeof judgeHeaders>[0];
const good: Seen = { headers: sent, body, verified: true, plain: { status: 301, location: 'https://localhost/nl/' }, shared: undefined, host: 'localhost' };
const policy = (change: (text: string) => string) => ({ ...good, headers: { ...sent, 'content-security-policy': change(sent['content-security-policy'] ?? '') }, body: '' });
const without = (name: string) => ({ ...good, headers: { ...sent, [name]: undefined } });

test('our headers have the best grade', () => {
  expect(judgeHeaders(good)).toMatchObject({ score: 130, grade: 'A+' });
  // A policy may be in the page alone, but for who may frame it.
  expect(judgeHeaders(without('content-security-policy'))).toMatchObject({ score: 125, grade: 'A+' });
});

/** Each with the points of the rule in the published table. */
const faults: [string, Seen, string, number][] = [
  ['no policy at all', { ...without('content-security-policy'), body: '' }, 'content-security-policy', -25],
  ['scripts in the page', policy((text) => text.replace(/script-src 'self' '[^']*'/, "script-src 'self' 'unsafe-inline'")), 'content-security-policy', -20],
  ['scripts from everywhere', policy((text) => text.replace(/script-src 'self'/, 'script-src https:')), 'content-security-policy', -20],
  ['text that runs', policy((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")), 'content-security-policy', -10],
  ['pictures without https', policy((text) => text.replace("img-src 'self'", "img-src 'self' http://example.org")), 'content-security-policy', -10],
  ['styles in the page', policy((text) => text.replace(/style-src 'self' '[^']*'/, "style-src 'unsafe-inline'")), 'content-security-policy', 0],
  ['a default that allows', policy((text) => text.replace("default-src 'none'", "default-src 'self'")), 'content-security-policy', 5],
  ['no redirection', { ...good, plain: { status: 200, location: '' } }, 'redirection', -20],
  ['a redirection to another host', { ...good, plain: { status: 301, location: 'https://example.org/' } }, 'redirection', -5],
  ['a certificate of nobody', { ...good, verified: false }, 'strict-transport-security', -20],
  ['no promise of https', without('strict-transport-security'), 'strict-transport-security', -20],
  ['a promise of a week', { ...good, headers: { ...sent, 'strict-transport-security': 'max-age=604800' } }, 'strict-transport-security', -10],
  ['an address that is told', { ...good, headers: { ...sent, 'referrer-policy': 'unsafe-url' } }, 'referrer-policy', -5],
  ['types that are guessed', without('x-content-type-options'), 'x-content-type-options', -5],
  ['a script from elsewhere', { ...good, body: '<script src="https://example.org/a.js"></script>' }, 'subresource-integrity', -50],
  ['frames of anybody', { ...policy((text) => text.replace(/; frame-ancestors.*/, '')), headers: { ...sent, 'content-security-policy': "default-src 'none'", 'x-frame-options': undefined } }, 'x-frame-options', -20],
  ['files for anybody', { ...good, headers: { ...sent, 'cross-origin-resource-policy': 'cross-origin' } }, 'cross-origin-resource-policy', 0],
];

describe('what is lost by', () => {
  test.each(faults)('%s', (_, seen, rule, points) => {
    const { score, rules } = judgeHeaders(seen);
    expect(rules.find((one) => one.rule === rule)?.points).toBe(points);
    expect(score).toBeLessThan(130);
  });

  test('what is extra does not make up for what is missing', () => {
    expect(judgeHeaders({ ...good, plain: { status: 200, location: '' } })).toMatchObject({ score: 80, grade: 'B+' });
  });
});
