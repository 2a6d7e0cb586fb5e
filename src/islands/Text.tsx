import { partsOf } from '../text/parts';

/** A sentence, with official Dutch terms marked as Dutch: their own voice, their own direction, never translated. */
export function Text({ children }: { children: string }) {
  return (
    <>
      {partsOf(children).map(({ text, dutch }, at) =>
        dutch ? <bdi key={at} lang="nl" dir="ltr" translate={false}>{text}</bdi> : text,
      )}
    </>
  );
}
