import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Carry } from './carry/Carry';
import { Install } from './carry/Install';
import { Result } from './Result';
import { Sheet } from './Sheet';
import type { Ui } from './ui';
import type { Check } from './useCheck';

interface Props {
  ui: Ui;
  check: Check;
  title: RefObject<HTMLHeadingElement>;
  /** Told what the page is called meanwhile: the sheet has a title of its own, the result none besides its heading. */
  onTitle: (title: string) => void;
}

/** The result, or in its place the sheet to print. Which of the two is kept nowhere; the address names the result for both. */
export function ResultView({ ui, check, title, onTitle }: Props) {
  const [sheet, setSheet] = useState(false);
  const shown = useRef(sheet);
  useLayoutEffect(() => {
    if (shown.current !== sheet) title.current?.focus();
    shown.current = sheet;
  }, [sheet]);
  const own = sheet ? ui.t('sheet.title') : '';
  useEffect(() => {
    onTitle(own);
    return () => onTitle('');
  }, [own]);
  return sheet
    ? <Sheet ui={ui} check={check} title={title} onBack={() => setSheet(false)} />
    : <Result ui={ui} check={check} title={title} onSheet={() => setSheet(true)}><Carry ui={ui} check={check} /><Install ui={ui} /></Result>;
}
