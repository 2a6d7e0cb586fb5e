import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Texts } from '../text/t';
import { isBesideWanted, keepBesideWanted, onBesideClick, showBesideState } from './beside';
import { showDeleteButton } from './done';
import { fetchPage } from './fetchPage';
import { fetchTexts, readPage, showFrame, type PageTexts } from './page';
import type { ResultView } from './ResultView';
import { makeUi, type Ui } from './ui';

/** What the result needs besides: not wanted yet, on its way, not to be had, or its texts and its view. */
export type Later = 'none' | 'loading' | 'failed' | { readonly texts: Texts; readonly View: typeof ResultView };

/**
 * The language of the page, changed in place: the other language's page is fetched, its frame put in, the screen drawn again.
 * So answers, place and half-typed fields stay, also where a frame may store nothing. If that fails, the link is simply followed.
 * The Dutch beside it is fetched when the reader asks for it, and stays while the reader moves on.
 */
export function useLanguage(first: Pick<PageTexts, 'language' | 'texts'>): { ui: Ui; later: Later; wantLater(): void } {
  const [page, setPage] = useState(first);
  const [later, setLater] = useState<Later>('none');
  const [dutch, setDutch] = useState<Texts>();
  const asked = useRef('');

  const wantLater = () => {
    const { laterAddress } = readPage(document);
    if (asked.current === laterAddress) return;
    asked.current = laterAddress;
    setLater('loading');
    const arrived = (what: Later) => asked.current === laterAddress && setLater(what);
    Promise.all([fetchTexts(laterAddress), import('./ResultView')]).then(
      ([texts, { ResultView: View }]) => arrived({ texts, View }),
      () => {
        arrived('failed');
        asked.current = '';
      },
    );
  };

  /** Shows the Dutch beside the text, or no longer; a Dutch page has nothing to show beside itself. */
  const showBeside = async (wanted: boolean) => {
    keepBesideWanted(wanted);
    const { besideAddress } = readPage(document);
    if (!besideAddress || !wanted) {
      setDutch(undefined);
      showBesideState('off');
      return;
    }
    try {
      setDutch(await fetchTexts(besideAddress));
      showBesideState('on');
    } catch {
      showBesideState('failed');
    }
  };

  useEffect(() => {
    void showBeside(isBesideWanted());
    const change = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-language]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      fetchPage(link.pathname)
        .then((other) => {
          const { language, texts } = readPage(other);
          const used = asked.current !== '';
          showFrame(other);
          showDeleteButton();
          history.replaceState(history.state, '', link.pathname + location.hash);
          setLater('none');
          asked.current = '';
          setPage({ language, texts });
          void showBeside(isBesideWanted());
          if (used) wantLater();
        })
        .catch(() => location.assign(link.pathname + location.hash));
    };
    document.addEventListener('click', change);
    const stop = onBesideClick((wanted) => void showBeside(wanted));
    return () => {
      document.removeEventListener('click', change);
      stop();
    };
  }, []);

  const ui = useMemo(
    () => makeUi(page.language, typeof later === 'string' ? page.texts : { ...page.texts, ...later.texts }, dutch),
    [page, later, dutch],
  );
  return { ui, later, wantLater };
}
