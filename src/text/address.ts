/** The folder the site stands in, with a slash at both ends. */
const base = (): string => import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page or file of the site: the only place that knows the base path. `to('nl/check/')`, `to('mark.svg')`. */
export const to = (path: string): string => base() + path.replace(/^\//, '');

/** The same with the site before it, for whatever is read elsewhere: a feed, or what a partner pastes. */
export const fullAddress = (path: string): string => new URL(to(path), import.meta.env.SITE).href;
