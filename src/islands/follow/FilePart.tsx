import { useState } from 'preact/hooks';
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
  const make = () => {
    download(`${today}.json`, 'application/json', writeJourney({ memory, on: today }));
    setSaid('made');
  };
  const open = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    field.value = '';
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
      <label class="utrecht-form-label pp-board__file" for="follow-file"><Text>{t('journey.file.read')}</Text></label>
      <p class="pp-hint" id="follow-file-hint"><Text>{t('journey.file.readHint')}</Text></p>
      <input type="file" id="follow-file" accept=".json,application/json" aria-describedby="follow-file-hint" onChange={({ currentTarget }) => void open(currentTarget)} />
    </Part>
  );
}
