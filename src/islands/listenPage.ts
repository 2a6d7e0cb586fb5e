import type { Ended, Reading, Recordings } from './readAloud';
import { voiceFor } from './voice';

// The button that reads a page aloud, on every page. It is there only where something can be read: by a voice of the page's
// language that is on this device, or from a recording. Nothing is spoken or fetched before it is pressed.

type Module = typeof import('./readAloud');
type Said = Ended | 'voice' | 'both' | 'recorded';

const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
const page = document.documentElement;
const main = document.querySelector('main');
/** Some browsers find their voices only after a while; until then we do not say that there is none. */
let waiting = Boolean(synthesis);
let stop: (() => void) | undefined;
let loaded: Module | undefined;

const control = () => document.querySelector<HTMLElement>('.pp-listen');
const voice = () => synthesis && voiceFor(synthesis.getVoices(), page.lang);
const recordings = () => JSON.parse(control()?.dataset['recordings'] ?? '{}') as Recordings;

/** Whether there is something to hear: without a voice, at least the title must be recorded. */
function isAble(): boolean {
  const title = main?.querySelector('h1')?.cloneNode(true) as Element | undefined;
  title?.querySelector('.pp-dutch')?.remove();
  return Boolean(voice() ?? recordings()[title?.textContent?.trim() ?? '']);
}

/** Shows the one part of the control that has this name in `data-<kind>`. */
function choose(kind: 'part' | 'label' | 'said', name: string): void {
  for (const one of document.querySelectorAll<HTMLElement>(`:is(.pp-listen, .pp-listen-none) [data-${kind}]`)) one.hidden = one.dataset[kind] !== name;
}

/** Shows the button, why there is none, or nothing yet; and that it stops what is being read. */
function show(): void {
  choose('part', stop || isAble() ? 'button' : waiting && !synthesis?.getVoices().length ? '' : 'none');
  choose('label', stop ? 'stop' : 'start');
  control()?.toggleAttribute('data-reading', Boolean(stop));
}

function say(said: Said): void {
  choose('said', said);
  show();
}

const ended = (how: Ended) => {
  stop = undefined;
  say(how);
};

function begin(module: Module): void {
  loaded = module;
  if (!main || !stop) return;
  const reading: Reading = { voice, recordings: recordings(), then: ended };
  stop = module.readAloud(main, reading);
}

function press(): void {
  if (stop) return stop();
  stop = () => ended('stopped');
  const own = voice();
  const some = Object.keys(recordings()).length > 0;
  say(own ? (some ? 'both' : 'voice') : 'recorded');
  if (loaded) return begin(loaded);
  // Safari lets a page speak only if it began within a press, and by the time that the rest is here the press is over.
  if (own) synthesis?.speak(Object.assign(new SpeechSynthesisUtterance(''), { voice: own, lang: own.lang }));
  // On a slow line it may be stopped and pressed again meanwhile: only the newest press begins.
  const asked = stop;
  import('./readAloud').then((module) => asked === stop && begin(module), () => asked === stop && ended('failed'));
}

// The control of another language may be put in, and the title of the check changes.
const changes = new MutationObserver(show);
changes.observe(page, { attributeFilter: ['lang'] });
if (main) changes.observe(main, { childList: true, subtree: true, characterData: true });
document.addEventListener('click', ({ target }) => (target as Element).closest?.('.pp-listen button') && press());
synthesis?.addEventListener?.('voiceschanged', show);
setTimeout(() => {
  waiting = false;
  show();
}, 2000);
show();
