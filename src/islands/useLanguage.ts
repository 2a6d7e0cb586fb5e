import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../text/t';
import { readPage, showFrame } from './page';
import { makeUi, type Ui } from './ui';

/**
 * The language of the page, changed in place: the other language's page is fetched, its frame put in, the screen drawn again.
 * So answers, place and half-typed fields stay, also where a frame may store nothing. If that fails, the link is simply followed.
 */
export function useLanguage(first: Ui): { ui: Ui; resultTexts: ResultTexts; wantResultTexts(): void } {
  const [ui, setUi] = useState(first);
  const [resultTexts, setResultTexts] = useState<ResultTexts>('none');
  const asked = useRef('');

  const wantResultTexts = () => {
    const { resultAddress } = readPage(document);
    if (asked.current === resultAddress && resultTexts !== 'failed') return;
    asked.current = resultAddress;
    setResultTexts('loading');
    fetch(resultAddress)
      .then((response) => (response.ok ? (response.json() as Promise<Texts>) : Promise.reject(new Error(String(response.status)))))
      .then((texts) => asked.current === resultAddress && setResultTexts(texts), () => setResultTexts('failed'));
  };

  useEffect(() => {
    const change = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-language]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const leave = () => location.assign(link.pathname + location.hash);
      fetch(link.pathname)
        .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
        .then((html) => {
          const other = new DOMParser().parseFromString(html, 'text/html');
          const { language, texts } = readPage(other);
          const used = asked.current !== '';
          showFrame(other);
          history.replaceState(history.state, '', link.pathname + location.hash);
          setResultTexts('none');
          asked.current = '';
          setUi(makeUi(language, texts));
          if (used) wantResultTexts();
        })
        .catch(leave);
    };
    document.addEventListener('click', change);
    return () => document.removeEventListener('click', change);
  }, []);

  return { ui, resultTexts, wantResultTexts };
}

/** The texts of the result: not wanted yet, on their way, here, or not to be had. */
export type ResultTexts = 'none' | 'loading' | 'failed' | Texts;
