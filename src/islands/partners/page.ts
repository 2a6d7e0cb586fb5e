import { hexOf, readColour, type Rgb } from '../../embed/colour';
import type { OwnColours } from '../../embed/look';
import { LOOK, propertyOf, type Look, type LookName } from '../../embed/protocol';
import { elementCode, frameCode, styleCode } from './code';
import { offerCopies } from './copy';
import { isColour, verdictOf, type Verdict } from './verdict';

// What a partner chooses, and at once the code for it, what becomes of each colour, and the check as it will look. Nothing of it is
// kept or sent. All words stand in the page; without this script it shows the code for its own language.

const root = document.querySelector<HTMLElement>('[data-partners]');
const said = root?.dataset ?? {};
const field = <E extends HTMLElement>(name: string) => root?.querySelector<E>(`[data-field="${name}"]`) ?? undefined;

const colours = (json: string | undefined): OwnColours =>
  Object.fromEntries(Object.entries(JSON.parse(json ?? '{}') as Record<string, string>).map(([name, hex]) => [name, readColour(hex) as Rgb]));
const themes = { light: colours(said['light']), dark: colours(said['dark']) };

const chosen = (name: string) => field<HTMLSelectElement>(name)?.selectedOptions[0];
const lookNow = (): Look =>
  Object.fromEntries(LOOK.map((name) => [name, field<HTMLInputElement>(name)?.value.trim() ?? '']).filter(([, value]) => value));

/** What a value comes to, in words. */
function wordsOf(verdict: Verdict): string {
  if (verdict === 'empty') return '';
  if (typeof verdict === 'string') return said[verdict] ?? '';
  const { ratio, least, other } = verdict;
  const write = (figure: number) => figure.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
  // Never rounded up to what it has to be.
  const values: Record<string, string> = { ratio: write(Math.floor(ratio * 10) / 10), least: write(least), other: root?.querySelector(`#name-${other}`)?.textContent?.trim() ?? said['ours'] ?? '' };
  return (said['refused'] ?? '').replace(/\$(\w+)/g, (whole, name: string) => values[name] ?? whole);
}

function showVerdicts(look: Look): void {
  for (const output of root?.querySelectorAll<HTMLOutputElement>('output') ?? []) {
    const { of = '', theme } = output.dataset;
    const words = wordsOf(verdictOf(of as LookName, look, themes[theme === 'dark' ? 'dark' : 'light']));
    // A voice reads what changes: so nothing is put in twice.
    if (output.textContent !== words) output.textContent = words;
    output.parentElement?.toggleAttribute('hidden', words === '');
  }
}

function showCode(name: string, code: string): void {
  const block = document.querySelector<HTMLElement>(`[data-code="${name}"]`);
  const words = block?.querySelector('[data-words]');
  if (words) words.textContent = code;
  block?.toggleAttribute('hidden', code === '');
}

const preview = document.createElement('permit-path');

function show(): void {
  const [option, look] = [chosen('lang'), lookNow()];
  const [lang, pathway] = [option?.value ?? '', chosen('pathway')?.value ?? ''];
  const choice = { address: said['address'] ?? '', lang, pathway, title: option?.dataset['title'] ?? '' };
  showCode('element', elementCode(choice));
  showCode('style', styleCode(look));
  showCode('frame', frameCode(choice));
  showVerdicts(look);
  if (preview.lang !== lang) preview.lang = lang;
  if ((preview.getAttribute('pathway') ?? '') !== pathway) preview.setAttribute('pathway', pathway);
  for (const name of LOOK) {
    if (preview.style.getPropertyValue(propertyOf(name)) === (look[name] ?? '')) continue;
    if (look[name]) preview.style.setProperty(propertyOf(name), look[name]);
    else preview.style.removeProperty(propertyOf(name));
  }
}

/** A colour that was picked is written down, and one that was written is shown on the picker. */
function keepTogether(target: HTMLElement): void {
  const { of } = target.dataset;
  if (of && target instanceof HTMLInputElement) {
    const text = field<HTMLInputElement>(of);
    if (text) text.value = target.value;
    return;
  }
  const name = target.dataset['field'] as LookName;
  const colour = target instanceof HTMLInputElement && isColour(name) ? readColour(target.value) : undefined;
  const picker = root?.querySelector<HTMLInputElement>(`input[data-of="${name}"]`);
  if (colour && picker) picker.value = hexOf(colour);
}

if (root) {
  root.hidden = false;
  root.addEventListener('input', ({ target }) => {
    keepTogether(target as HTMLElement);
    show();
  });
  show();
  preview.textContent = chosen('lang')?.dataset['title'] ?? '';
  root.querySelector('[data-preview]')?.append(preview);
  offerCopies();
}
