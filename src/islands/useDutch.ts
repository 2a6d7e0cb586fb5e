import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Texts } from '../text/t';
import { fetchTexts, readPage } from './page';
import type { Ui } from './ui';
import { withDutch } from './withDutch';

/**
 * The texts with the Dutch beside them, for one screen: what the reader chose for the others stays as it is.
 * A Dutch page has nothing to add; `failed` when the Dutch could not be had, and the texts are then alone.
 */
export function useDutch(ui: Ui): { ui: Ui; state: 'loading' | 'ready' | 'failed' } {
  const [dutch, setDutch] = useState<Texts | 'failed'>();
  const { besideAddress } = readPage(document);
  const wanted = ui.beside ? undefined : besideAddress;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const arrived = (what: Texts | 'failed') => gone || setDutch(what);
    fetchTexts(wanted).then(arrived, () => arrived('failed'));
    return () => {
      gone = true;
    };
  }, [wanted]);
  const both = useMemo(() => (dutch && dutch !== 'failed' ? withDutch(ui, dutch) : ui), [ui, dutch]);
  if (!wanted) return { ui, state: 'ready' };
  return { ui: both, state: dutch === undefined ? 'loading' : dutch === 'failed' ? 'failed' : 'ready' };
}
