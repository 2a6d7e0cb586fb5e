import { useRef, useState } from 'preact/hooks';
import { readJourney, writeJourney } from '../../statechart/journeyKept';
import { download } from '../carry/download';
import { Part } from '../carry/Part';
import { Text } from '../Text';
import { Action } from './Action';
import type { PartProps } from './BoardView';

/** Larger than any file of ours: it is not even read. */
const MOST_BYTES = 200_000;

type Said = 'made' | 'journeyUnreadable' | 'journeyOldVersion' | 'journeyExpired';

/** A file to keep elsewhere, and the way back; nothing goes through the network. What cannot be read changes nothing. */
export function FilePart({ ui: { t }, follow: { memory, today, change }, onDone, isNothing }: PartProps & { isNothing: boolean }) {
  const [said, setSaid] = useState<Said>();
  const field = useRef<HTMLInputElement>(null);
  const make = () => {
    download(`${today}.json`, 'application/json', writeJourney({ memory, on: today }));
    setSaid('made');
  };
  const open = async (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (!file) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    chosen.value = '';
    const found = readJourney(text, today);
    if (typeof found === 'string') return setSaid(found);
    setSaid(undefined);
    change(found.memory, t('journey.file.opened'));
    onDone();
  };
  return (
    <Part id="file" title={t('journey.file.title')} said={said && t(`journey.file.${said}`)}>
      {!isNothing && (
        <>
          <p class="nl-paragraph"><Text>{t('journey.file.about')}</Text></p>
          <p class="nl-paragraph"><strong><Text>{t('journey.file.warning')}</Text></strong></p>
          <Action name="make-file" text={t('journey.file.make')} onPress={make} />
        </>
      )}
      <div class="pp-board__file">
        <p class="pp-hint"><Text>{t('journey.file.readHint')}</Text></p>
        {/* The browser's own button would speak the language of the browser. */}
        <input type="file" ref={field} accept=".json,application/json" hidden onChange={({ currentTarget }) => void open(currentTarget)} />
        <Action name="open-file" text={t('journey.file.read')} onPress={() => field.current?.click()} />
      </div>
    </Part>
  );
}
