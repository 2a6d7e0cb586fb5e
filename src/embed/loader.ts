import { ALLOW, HEIGHT_MOST, LOOK, MOMENTS, OTHERWISE, propertyOf, SANDBOX, VERSION, WIDGET_LANGUAGES, type ToFrame } from './protocol';

// What a partner pastes: `<permit-path>`, which shows the check in a frame of ours. A frame, and not the check in the page itself:
// no script of that page may read what somebody answers about asylum. The build makes one file of this, `/v1/embed.js`.
// Height by our own code: `@open-iframe-resizer/core` 2.1.0 measured 1.9 kB compressed on each side, all of this is less.

/** The folder that the site stands in, wherever that is. */
const SITE = new URL(/* @vite-ignore */ '../', import.meta.url);

/** Before the widget has said how high it is. */
const FIRST_HEIGHT = 640;
const STYLE = `:host{display:block}iframe{border:0;display:block;width:100%;height:${FIRST_HEIGHT}px;color-scheme:normal}`;

class PermitPath extends HTMLElement {
  // A change of class or style may change the look.
  static observedAttributes = ['lang', 'pathway', 'class', 'style'];

  #frame: HTMLIFrameElement | undefined;
  #stop: AbortController | undefined;
  /** What the widget was last told to be. */
  #said = '';

  connectedCallback(): void {
    if (this.#frame) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const frame = document.createElement('iframe');
    this.#frame = frame;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    // A sheet and properties made by script: a page may forbid style elements and attributes.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = ALLOW;
    // The link inside is in the language of the page around: so it can name the frame there too.
    frame.title = this.textContent?.trim() || 'Permit Path';
    const pathway = this.#pathway();
    frame.src = new URL(`${this.#language()}/embed/${pathway && `#start=${pathway}`}`, SITE).href;
    this.#said = JSON.stringify([this.#language(), pathway]);
    frame.addEventListener('load', () => this.#tell({ look: this.#look() }), { signal });
    addEventListener('message', (event) => this.#hear(event), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#tell({ look: this.#look() }), { signal });
    root.replaceChildren(frame);
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (!this.#frame) return;
    const [lang, pathway] = [this.#language(), this.#pathway()];
    const said = JSON.stringify([lang, pathway]);
    if (name === 'class' || name === 'style') this.#tell({ look: this.#look() });
    else if (said !== this.#said) this.#tell(name === 'lang' ? { lang } : { pathway });
    this.#said = said;
  }

  /** The language of the element, else of what is around it; English for a page in none of ours. */
  #language(): string {
    const [id = ''] = (this.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase().split(/[-_]/);
    return WIDGET_LANGUAGES.includes(id) ? id : OTHERWISE;
  }

  #pathway(): string {
    return /^[a-z-]{1,40}$/.exec(this.getAttribute('pathway') ?? '')?.[0] ?? '';
  }

  #look(): Record<string, string> {
    const style = getComputedStyle(this);
    return Object.fromEntries(LOOK.map((name) => [name, style.getPropertyValue(propertyOf(name)).trim()]).filter(([, value]) => value));
  }

  #tell(what: Omit<ToFrame, 'permitPath'>): void {
    this.#frame?.contentWindow?.postMessage({ permitPath: VERSION, ...what }, SITE.origin);
  }

  /** Reads nothing but what our own frame says, and of that a height and the three moments. */
  #hear({ source, origin, data }: MessageEvent): void {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== SITE.origin || data?.permitPath !== VERSION) return;
    if (data.height > 0 && data.height <= HEIGHT_MOST) this.#frame.style.height = `${Math.ceil(data.height)}px`;
    const moment = MOMENTS.find((one) => one === data.moment);
    if (moment) this.dispatchEvent(new CustomEvent(`permit-path:${moment}`, { bubbles: true, composed: true }));
  }
}

// A page may load this twice.
if (!customElements.get('permit-path')) customElements.define('permit-path', PermitPath);
