import { ALLOW, LOOK, propertyOf, SANDBOX, type Look } from '../../embed/protocol';
import { escapeMarkup } from '../../text/escape';
import { isReadable } from './verdict';

/** What a partner chose. */
export interface Choice {
  /** Where the site stands, with its folder and a slash at the end. */
  readonly address: string;
  readonly lang: string;
  /** Where the check begins; empty for the first question. */
  readonly pathway: string;
  /** What the check is called, in its language: the words of the link and of the frame. */
  readonly title: string;
}

const start = (pathway: string): string => (pathway && `#start=${pathway}`);
const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all).filter(([, value]) => value).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');

/** The script and the element, with a link inside for who has no script. */
export function elementCode({ address, lang, pathway, title }: Choice): string {
  const link = `<a${attributes({ href: `${address}${lang}/check/${start(pathway)}` })}>${escapeMarkup(title)}</a>`;
  return [
    `<script type="module"${attributes({ src: `${address}v1/embed.js` })}></script>`,
    `<permit-path${attributes({ lang, pathway })}>`,
    `  ${link}`,
    '</permit-path>',
  ].join('\n');
}

/** Only the frame, for where no script may be placed: its height is fixed, and it scrolls. */
export function frameCode({ address, lang, pathway, title }: Choice): string {
  const all = attributes({
    src: `${address}${lang}/embed/${start(pathway)}`, title, width: '100%', height: '900', loading: 'lazy',
    referrerpolicy: 'no-referrer', sandbox: SANDBOX, allow: ALLOW,
  });
  return `<iframe${all}></iframe>`;
}

/** The lines of a style sheet for the look; empty without one. What cannot be read is left out: it could end its rule. */
export function styleCode(look: Look): string {
  const readable = LOOK.filter((name) => look[name] && isReadable(name, look));
  return readable.length === 0 ? '' : ['permit-path {', ...readable.map((name) => `  ${propertyOf(name)}: ${look[name]?.trim()};`), '}'].join('\n');
}
