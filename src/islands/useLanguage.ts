import { useEffect, useMemo, useState } from 'preact/hooks';
import { joined, type Texts } from '../text/t';
import { isBesideWanted, keepBesideWanted, onBesideClick, showBesideState } from './beside';
import { fetchTexts, readPage, type PageTexts } from './page';
import { makeUi, type Ui } from './ui';
import { useLater, type Later } from './useLater';

/** The code of the check beyond its first questions, and of the result. */
export type Rest = typeof import('./rest');
export type ResultCode = typeof import('./ResultView');

interface Language {
  readonly ui: Ui;
  readonly rest: Later<Rest>;
  readonly result: Later<ResultCode>;
  wantRest(): void;
  wantResult(): void;
}

const textsIn = (later: Later<unknown>): Texts => (typeof later === 'string' ? {} : later.texts);

/**
 * The language of the page, changed in place: the other language's page is fetched, its frame put in, the screen drawn again.
 * So answers, place and half-typed fields stay, also where a frame may store nothing. If that fails, the link is simply followed.
 * The Dutch beside it is fetched when the reader asks for it, and stays while the reader moves on.
 */
export function useLanguage(first: Pick<PageTexts, 'language' | 'texts'>): Language {
  const [page, setPage] = useState(first);
  const [dutch, setDutch] = useState<Texts>();
  const rest = useLater(({ restAddress }) => restAddress, () => import('./rest'));
  const result = useLater(({ resultAddress }) => resultAddress, () => import('./ResultView'));

  /** Shows the Dutch beside the text, or no longer; a Dutch page has nothing to show beside itself. */
  const showBeside = async (wanted: boolean) => {
    keepBesideWanted(wanted);
    const { besideAddress } = readPage(document);
    if (!besideAddress || !wanted) {
      setDutch(undefined);
      showBesideState('off');
      return;
    }
    rest.want();
    try {
      setDutch(await fetchTexts(besideAddress));
      showBesideState('on');
    } catch {
      showBesideState('failed');
    }
  };

  const change = async ({ pathname }: HTMLAnchorElement) => {
    const { fetchPage, showPage } = await import('./otherLanguage');
    const other = await fetchPage(pathname);
    const { language, texts } = readPage(other);
    const shown = await Promise.all([rest.follow(other), result.follow(other)]);
    showPage(other, pathname);
    for (const show of shown) show();
    setPage({ language, texts });
    void showBeside(isBesideWanted());
  };

  useEffect(() => {
    void showBeside(isBesideWanted());
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-language]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      change(link).catch(() => location.assign(link.pathname + location.hash));
    };
    document.addEventListener('click', onClick);
    const stop = onBesideClick((wanted) => void showBeside(wanted));
    return () => {
      document.removeEventListener('click', onClick);
      stop();
    };
  }, []);

  const ui = useMemo(() => {
    const own = makeUi(page.language, [rest.later, result.later].map(textsIn).reduce(joined, page.texts));
    return dutch && typeof rest.later !== 'string' ? rest.later.code.withDutch(own, dutch) : own;
  }, [page, rest.later, result.later, dutch]);
  return { ui, rest: rest.later, result: result.later, wantRest: rest.want, wantResult: result.want };
}
