import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../text/t';
import { fetchTexts, readPage, type PageTexts } from './page';

/** A part of the check that comes later: not wanted yet, on its way, not to be had, or its texts and its code. */
export type Later<Code> = 'none' | 'loading' | 'failed' | { readonly texts: Texts; readonly code: Code };

/** What can be done with such a part. */
interface Part<Code> {
  readonly later: Later<Code>;
  /** Fetches it, once; again after it could not be had. */
  want(): void;
  /** Fetches its texts in another language too, if it is wanted here. @returns what shows them. Rejects when they cannot be had. */
  follow(other: Document): Promise<() => void>;
}

/**
 * A part of the check that is fetched when it is wanted: its texts, in the language of the page, and its code.
 * @param addressIn where a page says that the texts are
 * @param load fetches the code
 */
export function useLater<Code>(addressIn: (page: PageTexts) => string, load: () => Promise<Code>): Part<Code> {
  const [later, setLater] = useState<Later<Code>>('none');
  const asked = useRef('');
  const fetchBoth = async (address: string) => {
    const [texts, code] = await Promise.all([fetchTexts(address), load()]);
    return { texts, code };
  };
  return {
    later,
    want: () => {
      const address = addressIn(readPage(document));
      if (asked.current === address) return;
      asked.current = address;
      setLater('loading');
      // What comes for a language that was left meanwhile is not shown.
      fetchBoth(address).then((both) => asked.current === address && setLater(both), () => {
        if (asked.current !== address) return;
        asked.current = '';
        setLater('failed');
      });
    },
    follow: async (other) => {
      if (!asked.current) return () => {};
      const address = addressIn(readPage(other));
      const both = await fetchBoth(address);
      return () => {
        asked.current = address;
        setLater(both);
      };
    },
  };
}
