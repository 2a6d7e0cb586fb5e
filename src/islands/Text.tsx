import { languages, SOURCE_LANGUAGE } from '../text/languages';
import { views } from '../text/beside';
import { partsOf } from '../text/parts';

const { tag, dir } = languages[SOURCE_LANGUAGE];

/** A text of ours. Official Dutch terms are marked as Dutch: their own voice, their own direction, never translated. */
const words = (text: string) =>
  partsOf(text).map(({ text: piece, dutch }, at) =>
    dutch ? <bdi key={at} lang={tag} dir={dir} translate={false}>{piece}</bdi> : piece);

/** A sentence, and the Dutch one beside it where the reader asked for that. Every text of the check is drawn by this. */
export function Text({ children }: { children: string }) {
  const { own, beside } = views(children);
  return (
    <>
      {words(own)}
      {beside && <span class="pp-dutch" lang={tag} dir={dir} translate={false}>{words(beside)}</span>}
    </>
  );
}
