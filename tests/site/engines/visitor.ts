/** What somebody can do in a browser, and what can be read off its page: all that a walk needs, so that one list of steps does for every engine. */
export interface Visitor {
  /** Opens an address of the site. @param path from the top of the site @param day the visitor's day */
  open(path: string, day: string): Promise<void>;
  reload(): Promise<void>;
  /** The browser's own Back. */
  back(): Promise<void>;
  /** Presses the first thing that a selector finds, where it is in sight. */
  click(selector: string): Promise<void>;
  /** Types into a field, key by key, in the place of what stood there. @param send whether Enter comes after it */
  type(selector: string, text: string, send?: boolean): Promise<void>;
  /** Reads something in the page. @param ask runs there: it gets all that the selector finds, and knows nothing from outside */
  read<T, A = undefined>(selector: string, ask: (found: HTMLElement[], given: A) => T, given?: A): Promise<T>;
  /** What went wrong so far: errors, broken policies, warnings, and files that did not come. */
  said(): readonly string[];
}
