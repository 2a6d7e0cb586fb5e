// What a partner's page and the widget say to each other: version 1. An old loader lives on for years in copies and caches, so a
// name in here never changes its meaning and never goes; what breaks gets a `/v2/` and a number of its own (docs/embed.md).

/** The envelope of every message. Other numbers are not read. */
export const VERSION = 1;

/** The heights that are told are rounded up to this many CSS pixels: the exact one would tell more of what is shown. */
export const HEIGHT_STEP = 40;
/** No widget is higher than this many CSS pixels: a page of ours is not, even at the largest text. */
export const HEIGHT_MOST = 40_000;

/** Languages of the widget; a test holds them to the languages of the site. */
export const WIDGET_LANGUAGES: readonly string[] = ['nl', 'en', 'fr', 'ar', 'ti'];
/** For a page in none of them. */
export const OTHERWISE = 'en';

/** What of the look can be set: custom properties of the element `<permit-path>`, each named `--permit-path-…`. */
export const LOOK = ['color-action', 'color-action-text', 'color-text', 'color-background', 'color-link', 'font', 'font-size', 'radius'] as const;
export type LookName = (typeof LOOK)[number];
export type Look = Readonly<Partial<Record<LookName, string>>>;

/** The custom property that a partner sets. */
export const propertyOf = (name: LookName): string => `--permit-path-${name}`;

/**
 * What the frame may do. Forms: a question is one, though the page's own policy lets none be sent. Popups: links open beside the page.
 * Downloads: the calendar file. Modals: printing.
 */
export const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
/** What it may use of the browser. */
export const ALLOW = 'clipboard-write; web-share';

/** The moments that a partner's page hears of, as an event of the element, `permit-path:ready` and so on: that they came, and nothing else. */
export const MOMENTS = ['ready', 'started', 'finished'] as const;
export type Moment = (typeof MOMENTS)[number];

/** From the partner's page to the widget: that it is there, how it is to look, and what an attribute became. */
export interface ToFrame {
  readonly permitPath: typeof VERSION;
  readonly look?: Look;
  readonly lang?: string;
  readonly pathway?: string;
}

/** From the widget to the partner's page: how high it is, or a moment. Never an answer, a pathway, an outcome or a language. */
export type ToHost = { readonly permitPath: typeof VERSION } & ({ readonly height: number } | { readonly moment: Moment });
