import { readColour, type Rgb } from './colour';
import { GROUND_COLOURS } from './grounds';
import { judgeLook, type OwnColours } from './look';
import { HEIGHT_MOST, HEIGHT_STEP, LOOK, VERSION, type Look, type Moment, type ToFrame, type ToHost } from './protocol';

// The widget's side. It speaks only to the page that holds it, after that page has spoken, and to that origin alone. It says how
// high it is, and that three moments came; a message holds nothing else, and no text of ours or of the reader.

const root = document.documentElement;

/** Our own colours now, without a look of a partner. */
function ownColours(): OwnColours {
  const style = getComputedStyle(root);
  const pairs = GROUND_COLOURS.map((name) => [name, readColour(style.getPropertyValue(`--pp-color-${name}`))] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, Rgb] => pair[1] !== undefined));
}

/** What a browser makes of a colour that somebody wrote by name or by hue: `rgb()`, if it is opaque and one that screens know. */
function computed(value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  if (probe.style.color === '' || /var\(|currentcolor|inherit|initial|unset|revert/i.test(value)) return '';
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const sheet = new CSSStyleSheet();
let asked: Look = {};

/** Shows the look that the partner asked for, as far as it can be read; on paper ours. */
function show(): void {
  // Properties set one by one, so that no value can end its rule.
  sheet.replaceSync('@media screen{:root{}}');
  const colours = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, name.startsWith('color-') ? computed(value) : value]));
  const font = getComputedStyle(root).getPropertyValue('--pp-font-body');
  const { properties } = judgeLook(colours, ownColours());
  const { style } = ((sheet.cssRules[0] as CSSMediaRule).cssRules[0] as CSSStyleRule);
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, name === '--pp-font-body' ? `${value}, ${font}` : value);
}

/** Only texts, under our names: whatever else a message holds is not even listed, for it may be millions. */
function lookIn(found: unknown): Look {
  if (typeof found !== 'object' || found === null) return {};
  const texts = LOOK.map((name) => [name, Object.hasOwn(found, name) ? (found as Record<string, unknown>)[name] : undefined] as const);
  return Object.fromEntries(texts.filter(([, value]) => typeof value === 'string' && value.length <= 300));
}

let host: string | undefined;
let height = 0;
const told = new Set<Moment>();

function say(what: { height: number } | { moment: Moment }): void {
  const message: ToHost = { permitPath: VERSION, ...what };
  if (host !== undefined) parent.postMessage(message, host);
}

/** The border box of the body: the height of the document never shrinks. */
function measure(): void {
  const next = Math.min(HEIGHT_MOST, Math.ceil(document.body.getBoundingClientRect().height / HEIGHT_STEP) * HEIGHT_STEP);
  if (next === height) return;
  height = next;
  say({ height });
}

/** Tells the partner's page of a moment, once: how often it came would tell of the answers. */
export function tell(moment: Moment): void {
  if (told.has(moment)) return;
  told.add(moment);
  say({ moment });
}

function hear({ source, origin, data }: MessageEvent): void {
  if (source !== parent || parent === window || (data as Partial<ToFrame> | null)?.permitPath !== VERSION) return;
  // The first to speak is the page that holds us; another that came in its place is told nothing.
  if (host !== undefined && host !== origin) return;
  const { look, lang, pathway } = data as ToFrame;
  if (look !== undefined) {
    asked = lookIn(look);
    show();
  }
  if (typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang)) document.querySelector<HTMLElement>(`a[data-language="${lang}"]`)?.click();
  // In the place of this entry of the history: the partner's page gets no step back for it.
  if (typeof pathway === 'string' && /^[a-z-]{0,40}$/.test(pathway)) location.replace(pathway ? `#start=${pathway}` : '#');
  // A page without an origin of its own (a file) cannot be spoken to: there the widget keeps its first height and scrolls.
  if (host !== undefined || origin === 'null') return;
  host = origin;
  // Greeted before anything was measured: the height comes by itself.
  if (height > 0) say({ height });
  told.add('ready');
  for (const moment of told) say({ moment });
}

/** Starts to listen, and to watch the own height. */
export function listen(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  new ResizeObserver(measure).observe(document.body);
  addEventListener('message', hear);
  // Every page beside the check opens in a tab of its own: in the frame no other page of ours may be shown.
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element | null)?.closest?.<HTMLAnchorElement>('a[href]');
    if (!link || link.getAttribute('href')?.startsWith('#') || link.hasAttribute('data-language') || link.hasAttribute('download')) return;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }, true);
}
