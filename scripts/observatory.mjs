// The published rules of Mozilla's HTTP Observatory, for a site without cookies: what each header is worth, and the grade. Written from its
// table of scores, version 4 of its method (https://github.com/mdn/mdn-http-observatory, src/grader/charts.js and src/analyzer/tests). Its own
// program gives the same score (`scripts/proof/headers.mjs`); it brings 190 packages, so it is no part of this project.

/**
 * What somebody sees who asks for a page.
 * @typedef {{
 *   headers: Readonly<Record<string, string | undefined>>,
 *   body: string,
 *   verified: boolean,
 *   plain: { status: number, location?: string | undefined } | undefined,
 *   shared: string | undefined,
 *   host: string,
 * }} Seen `headers` by their names in small letters, and `body`, of the page over https; whether its certificate was `verified`; the answer over
 *   http, where there is one; `Access-Control-Allow-Origin` of a request from elsewhere
 */

/** The directives of a policy. @param {string} policy @returns {Map<string, string[]>} */
const directives = (policy) => new Map(policy.toLowerCase().split(';').map((one) => one.trim().split(/\s+/)).filter(([name]) => name).map(([name = '', ...values]) => [name, values]));
const BROAD = /^(\*|ftp:|https?:(\/\/\*(\.\*)?)?)$/;
const isHash = (/** @type {string} */ source) => /^'(sha\d{3}|nonce)-/.test(source);

/** The policy of the page: the header, and its meta tag, which can only take away. A source counts that is in both. @param {Seen} seen */
function policyOf({ headers, body }) {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(body)?.[1];
  const [first, ...more] = [headers['content-security-policy'], meta].filter((policy) => policy !== undefined).map(directives);
  for (const other of more) {
    for (const [name, values] of other) first?.set(name, first.has(name) ? (first.get(name) ?? []).filter((source) => values.includes(source)) : values);
  }
  return first;
}

/** @param {Seen} seen @returns {[result: string, points: number]} */
function contentSecurityPolicy(seen) {
  const policy = policyOf(seen);
  if (!policy) return ['not implemented', -25];
  const of = (/** @type {string} */ name) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  /** With a hash, "unsafe-inline" says nothing. @param {string[]} sources */
  const counted = (sources) => (sources.some(isHash) ? sources.filter((source) => source !== "'unsafe-inline'") : sources);
  const [script, style] = [counted(of('script-src')), counted(of('style-src'))];
  const inline = (/** @type {string} */ source) => source === "'unsafe-inline'" || source === 'data:' || BROAD.test(source);
  if (script.some(inline) || of('object-src').some((source) => BROAD.test(source))) return ['unsafe inline', -20];
  if ([...policy].some(([name, values]) => !/^(img|media)-src$/.test(name) && values.some((source) => /^(http|ftp):/.test(source)))) return ['insecure scheme', -20];
  if ([...script, ...style].includes("'unsafe-eval'")) return ['unsafe eval', -10];
  if ([...of('img-src'), ...of('media-src')].some((source) => /^(http|ftp):/.test(source))) return ['insecure scheme for pictures', -10];
  if (style.some(inline)) return ['unsafe inline in styles', 0];
  return policy.get('default-src')?.join() === "'none'" ? ["no unsafe, default-src 'none'", 10] : ['no unsafe', 5];
}

/** @type {Record<string, (seen: Seen) => [result: string, points: number]>} */
const RULES = {
  'content-security-policy': contentSecurityPolicy,
  cookies: ({ headers }) => (headers['set-cookie'] === undefined ? ['not found', 0] : ['judged by hand', -40]),
  'cross-origin-resource-sharing': ({ shared }) => (shared === undefined ? ['not implemented', 0] : shared === '*' ? ['public', 0] : ['restricted', 0]),
  redirection: ({ plain, host }) => {
    if (!plain) return ['no http', 0];
    if (!plain.location) return ['missing', -20];
    const to = new URL(plain.location);
    if (to.protocol !== 'https:') return ['not to https first', -10];
    return to.hostname === host ? ['to https', 0] : ['to another host', -5];
  },
  'referrer-policy': ({ headers }) => {
    const last = headers['referrer-policy']?.split(',').at(-1)?.trim();
    if (last === undefined) return ['not implemented', 0];
    return /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(last) ? ['private', 5] : ['unsafe', -5];
  },
  'strict-transport-security': ({ headers, verified }) => {
    if (!verified) return ['invalid certificate', -20];
    const age = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
    if (age === undefined) return ['not implemented', -20];
    // Their "six months" are 180 days.
    return Number(age) >= 180 * 86_400 ? ['six months or more', 0] : ['less than six months', -10];
  },
  'subresource-integrity': ({ body }) => {
    const scripts = [...body.matchAll(/<script[^>]* src="([^"]*)"[^>]*>/g)];
    if (scripts.some(([, src = '']) => /^(https?:)?\/\//.test(src))) return ['scripts from elsewhere', -50];
    return scripts.length > 0 && scripts.every(([tag]) => / integrity="/.test(tag)) ? ['implemented', 5] : ['only own scripts', 0];
  },
  'x-content-type-options': ({ headers }) => (headers['x-content-type-options'] === 'nosniff' ? ['nosniff', 0] : ['not implemented', -5]),
  'x-frame-options': ({ headers }) => {
    if (directives(headers['content-security-policy'] ?? '').has('frame-ancestors')) return ['by the policy', 5];
    return /^(deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? ['by its header', 0] : ['not implemented', -20];
  },
  'cross-origin-resource-policy': ({ headers }) => {
    const value = headers['cross-origin-resource-policy'];
    if (value === undefined) return ['not implemented', 0];
    return { 'same-origin': /** @type {[string, number]} */ (['same-origin', 10]), 'same-site': /** @type {[string, number]} */ (['same-site', 10]), 'cross-origin': /** @type {[string, number]} */ (['cross-origin', 0]) }[value] ?? ['invalid', -5];
  },
};

/** From which score on. @type {[from: number, grade: string][]} */
const GRADES = [[100, 'A+'], [90, 'A'], [85, 'A-'], [80, 'B+'], [70, 'B'], [65, 'B-'], [60, 'C+'], [50, 'C'], [45, 'C-'], [40, 'D+'], [30, 'D'], [25, 'D-'], [0, 'F']];
/** What is more than asked for counts only for who has this much without it. */
const EXTRA_FROM = 90;

/**
 * @param {Seen} seen
 * @returns {{ score: number, grade: string, rules: { rule: string, result: string, points: number }[] }} `score` begins at 100
 */
export function judgeHeaders(seen) {
  const rules = Object.entries(RULES).map(([rule, judge]) => {
    const [result, points] = judge(seen);
    return { rule, result, points };
  });
  const sum = (/** @type {number[]} */ points) => points.reduce((total, one) => total + one, 100);
  const without = sum(rules.map(({ points }) => Math.min(points, 0)));
  const score = Math.max(0, without >= EXTRA_FROM ? sum(rules.map(({ points }) => points)) : without);
  return { score, grade: GRADES.find(([from]) => score >= from)?.[1] ?? 'F', rules };
}
