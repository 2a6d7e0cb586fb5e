import { journeys } from '../../law/journey/pathways';
import { permitKinds } from '../../law/journey/journey';
import { Text } from '../Text';
import type { PartProps } from './BoardView';

/** Asks what kind of permit somebody has, where the pathway does not say it: days to answer a letter hang on it. */
export function PermitKind({ ui: { t }, follow: { memory, change } }: PartProps) {
  if (journeys[memory.pathway].permit) return null;
  return (
    <fieldset class="pp-fieldset" data-permit>
      <legend class="pp-legend"><strong><Text>{t('journey.known.permit')}</Text></strong></legend>
      <p class="pp-hint"><Text>{t('journey.known.why')}</Text></p>
      <div class="pp-tiles">
        {permitKinds.map((kind) => (
          <label class="pp-tile" key={kind}>
            <input class="pp-tile__input" type="radio" name="permit" value={kind} checked={memory.permit === kind} onChange={() => change({ ...memory, permit: kind })} />
            <span class="pp-tile__text"><span class="pp-tile__label"><Text>{t(`journey.known.kinds.${kind}`)}</Text></span></span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
