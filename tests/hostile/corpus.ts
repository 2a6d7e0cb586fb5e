// What a stranger, an old build, a broken store or a joker could put where this site reads something. Data only; nothing here is taken from a real attack on anybody.

/** Leaves a trace when a browser runs it, or takes it for an element: `[data-planted]` on the page, or `window.planted`. */
export const MARKUP: readonly string[] = [
  '<b data-planted>x</b>', '<img src="x" onerror="window.planted=1" data-planted>', '<script data-planted>window.planted=1</script>', '"><svg onload="window.planted=1" data-planted>',
  "'><i data-planted=''>", '</textarea><b data-planted>', '</script><script data-planted>window.planted=1</script>', '<iframe srcdoc="<script>parent.planted=1</script>" data-planted></iframe>',
  '<bdi><b data-planted>x</b></bdi>', '<term words><b data-planted>x</b></term>', '</bdi><b data-planted>', '<term "onclick=window.planted=1 data-planted>x</term>', '<bdi', '<term decision>', '</term>',
  '<a href="javascript:window.planted=1" data-planted>x</a>', 'javascript:window.planted=1', 'data:text/html,<b data-planted>', '<style data-planted>*{display:none}</style>', '<!-- <b data-planted> -->',
  '&lt;b data-planted&gt;', '&#60;b data-planted&#62;', ']]><b data-planted>', '<math><mi data-planted>', '<template><b data-planted></b></template>', '<form action="/leak" data-planted>', '{{constructor}}',
  '{{__proto__}}', '{{toString}}', '{{from}}{{until}}', '${window.planted=1}', '$&$1$`', '\ue000<b data-planted>\ue001x\ue002', '\ue001\ue000\ue002', 'red;}body{display:none', 'url(https://example.org/leak)', 'expression(1)',
];

/** Names that every object has without having been given them. */
export const NAMES: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__defineGetter__', '__lookupSetter__', 'toJSON', 'then', 'length', 'name', 'map', 'at',
];

/** Figures as other scripts and programs write them, and what only looks like one. */
export const FIGURES: readonly string[] = [
  '١٢', '۱۲', '٢٠٢٧', '۲۰۲۷', '١٢/٣/٢٠٢٧', '፩፪', '፲፪', '２０２７', '१२', '๑๒', '𝟙𝟚', '²', '½', 'Ⅻ', '①', '十二', '1e3', '0x10', '0b11', '1_000', '1,5', '-1', '+1', '٫٥', '1.0', '007', 'NaN', 'Infinity', '-0', '2027.0',
  '9007199254740993', '99999999999999999999', '١e٣', '12\u200e', '\u200f٣', '1\u0660',
];

/** Days that are none, are written another way, or lie where nobody lives. */
export const DAYS: readonly string[] = [
  '2026-02-30', '2027-02-29', '0000-00-00', '2026-13-01', '2026-00-10', '1899-12-31', '2101-01-01', '9999-12-31', '-000001-01-01', '+275760-09-13', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '2026/01/01',
  '22-11-2026', ' 2026-01-01', '2026-01-01 ', '2026-01-01\n', '2026-01-01\u0000', '٢٠٢٦-٠١-٠١', '２０２６-01-01', '2026–01–01', '2026-W01-1', '2026-366', 'today', 'unknown', 'UNKNOWN',
];

/** Signs that are not seen, turn a line round, stack up, grow when they are normalised, or are half a sign. */
export const SIGNS: readonly string[] = [
  '\u202emoc.live\u202c', '\u202a\u202b\u202d', '\u2066\u2067\u2068', '\u2069\u2069\u2069', '\u061c\u200e\u200f', '\u200b\u200c\u200d\u2060\ufeff', '\u0000', 'a\u0000b', '\u0007\u001b[31m', '\u2028\u2029', '\r\nSet-Cookie: a=b',
  '\ud800', 'x\udfff', '\ufffe\uffff', '\ufdfa', 'e\u0301', `z${'\u0301'.repeat(300)}`, 'ﷺ'.repeat(40), '👩‍👩‍👧‍👦', '\u{e0001}\u{e007f}', 'ـــــ', 'ي\u0640و', 'ß', 'İ', 'ı', 'ﬁ', ' ', '\t', '\u00a0', '',
];

/** Far more of something than we ever make. */
const HUGE: readonly string[] = [
  'a'.repeat(100_000), '9'.repeat(50_000), '<bdi>'.repeat(4000), '<term a>'.repeat(3000), '['.repeat(60_000), '{"a":'.repeat(30_000), `[${'0,'.repeat(50_000)}0]`, `{"v":1,"answers":{${Array.from({ length: 5000 }, (_, at) => `"q${at}":1`).join()}}}`,
  '-'.repeat(30_000), '\ue000'.repeat(4000), '{{'.repeat(20_000), 'ﷺ'.repeat(3000), `#s=1.${'A'.repeat(60_000)}`, '%'.repeat(20_000), '\ud800'.repeat(10_000), '='.repeat(20_000), '"'.repeat(20_001),
];

/** What is no text: where JSON, a message or a form can bring anything. */
export const KINDS: readonly unknown[] = [
  null, undefined, true, false, 0, -0, 1, -1, 1.5, NaN, Infinity, 2 ** 53, [], [[]], [null], [[['x']]], {}, { length: 5 }, { 0: 'a', length: 1 }, { toString: 'x' }, { valueOf: null }, { then: 1 }, { toJSON: 1 }, Object.create(null),
  JSON.parse('{"__proto__":{"planted":1}}'), JSON.parse('{"constructor":{"prototype":{"planted":1}}}'), new Array(5), Array.from({ length: 3000 }, () => 'none'), 'none', ['none', 'none'], ['none', 'financial'], [['none']], [undefined],
];

/** Texts as stores and links of older, newer and other programs hold them. */
export const OLD: readonly string[] = [
  '', '{', 'null', '[]', '"x"', '1', 'true', '{"v":0,"answers":{}}', '{"v":"1","answers":{}}', '{"v":2,"answers":{"situation":"british"}}', '{"v":1}', '{"v":1,"answers":null}', '{"v":1,"answers":[]}', '{"v":1,"answers":"x"}',
  '{"v":1,"answers":{"__proto__":{"situation":"british"}}}', '{"answers":{"situation":"british"},"v":1,"v":0}', '{"v":1,"answers":{"situation":"refugee"}}', '{"v":1,"answers":{"asylumGrounds":["persecution"]},"earlier":true}',
  '{"v":1,"earlier":"true","answers":{}}', '{"until":"2999-01-01","kept":"{}"}', '{"until":"2026-11-23","kept":{"v":1}}', '{"until":"2026-11-23","kept":"{\\"v\\":1,\\"answers\\":{}}"}', '#s=', '#s=0.abc', '#s=1.', '#s=2.W10', '#s=1.bnVsbA', '#s=1.W10', '#s=٢.x',
  '#q=', '#q=__proto__', '#q=situation&x', '#start=', '#start=constructor', '#start=asylum-first', '#start=../..', '#%00', '#q=%73ituation', '#review#result', '##', '?today=2030-01-01', 'yes', 'YES', 'deleted',
  '{"v":1,"on":"2026-11-22","pathway":"regular-permanent"}', '{"v":1,"on":"2026-11-22","pathway":"__proto__","days":{},"events":[]}', '{"v":0,"on":"2026-11-22","pathway":"regular-permanent","days":{},"events":[]}',
  '{"v":1,"on":"2026-11-22","pathway":"regular-permanent","days":{"expires":"x"},"events":[null,1,{"type":"__proto__","on":"2026-11-22"},{"type":"did","on":"2026-11-22","step":"<b data-planted>"}]}',
];

/** All of it that is text. */
export const TEXTS: readonly string[] = [MARKUP, NAMES, FIGURES, DAYS, SIGNS, HUGE, OLD].flat();
/** The same without what is huge: to be put together and repeated. */
export const SHORT: readonly string[] = TEXTS.filter((text) => text.length < 500);
