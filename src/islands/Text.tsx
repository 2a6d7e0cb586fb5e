import { views } from '../text/views';
import { languages, SOURCE_LANGUAGE } from '../text/languages';
import { partsOf, piecesOf } from '../text/parts';
import { drawn } from './drawn';
import { Explained } from './Explained';

const { tag, dir } = languages[SOURCE_LANGUAGE];

/** A sentence, its words explained where that is wanted, and the Dutch one beside it where the reader asked for that. Every text of the check is drawn by this. */
export function Text({ children }: { children: string }) {
  const { own, beside } = views(children);
  const pieces = piecesOf(own);
  return (
    <>
      {pieces.some(({ term }) => term) ? <Explained pieces={pieces} /> : drawn(partsOf(own))}
      {beside && <span class="pp-dutch" lang={tag} dir={dir} translate={false}>{drawn(partsOf(beside))}</span>}
    </>
  );
}
