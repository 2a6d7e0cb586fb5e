import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../text/t';
import type { Result } from './Result';
import { readPage, showFrame } from './page';
import { makeUi, type Ui } from './ui';

/**
 * The language of the page, changed in place: the other language's page is fetched, its frame put in, the screen drawn again.
 * So answers, place and half-typed fields stay, also where a frame may store nothing. If that fails, the link is simply followed.
 */
export function useLanguage(first: Ui): { ui: Ui; later: Later; wantLater(): void } {
  const [ui, setUi] = useState(first);
  const [later, setLater] = useState<Later>('none');
  const asked = useRef('');

  const wantLater = () => {
    const { laterAddress } = readPage(document);
    if (asked.current === laterAddress) return;
    asked.current = laterAddress;
    setLater('loading');
    const texts = fetch(laterAddress).then((response) => (response.ok ? (response.json() as Promise<Texts>) : Promise.reject(new Error(String(response.status)))));
    const arrived = (what: Later) => asked.current === laterAddress && setLater(what);
    Promise.all([texts, import('./Result')]).then(
      ([found, { Result: View }]) => arrived({ texts: found, View }),
      () => {
        arrived('failed');
        asked.current = '';
      },
    );
  };

  useEffect(() => {
    const change = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-language]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      fetch(link.pathname)
        .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
        .then((html) => {
          const other = new DOMParser().parseFromString(html, 'text/html');
          const { language, texts } = readPage(other);
          const used = asked.current !== '';
          showFrame(other);
          history.replaceState(history.state, '', link.pathname + location.hash);
          setLater('none');
          asked.current = '';
          setUi(makeUi(language, texts));
          if (used) wantLater();
        })
        .catch(() => location.assign(link.pathname + location.hash));
    };
    document.addEventListener('click', change);
    return () => document.removeEventListener('click', change);
  }, []);

  return { ui, later, wantLater };
}

/** What the result needs besides: not wanted yet, on its way, not to be had, or its texts and its view. */
export type Later = 'none' | 'loading' | 'failed' | { readonly texts: Texts; readonly View: typeof Result };
