import { useState } from 'preact/hooks';
import { EARLIER_RULES_END } from '../../law/inForce';
import { questionIds } from '../../law/questions';
import { to } from '../../text/address';
import { key } from '../../text/keys';
import { languages } from '../../text/languages';
import { plain } from '../../text/parts';
import { answerText } from '../answerText';
import { isFrame } from '../store';
import { Text } from '../Text';
import type { Ui } from '../ui';
import type { Check } from '../useCheck';
import { contentsOf } from './contents';
import { CopyText } from './CopyText';
import { carryHash } from './link';
import { Part } from './Part';
import type { QrCode } from './qrCode';
import { QrDrawing } from './QrDrawing';

/** What was made, and of which link: of another it is not shown. */
interface Made {
  readonly link: string;
  readonly code: QrCode;
}
type Done = 'made' | 'copied' | 'copyFailed' | 'failed';

/** The answers as a code and a link for another device. What is in it is said first; it is made on the press of the button, and goes when the part is closed. */
export function OtherDevice({ ui, check }: { ui: Ui; check: Check }) {
  const { t, format, language } = ui;
  const [made, setMade] = useState<Made>();
  const [done, setDone] = useState<Done>();
  const contents = contentsOf(check);
  const link = location.origin + to(`${language}/check/`) + carryHash(contents);
  const shown = made?.link === link ? made : undefined;

  const make = async () => {
    try {
      const { qrOf } = await import('./qrCode');
      setMade({ link, code: qrOf(link) });
      setDone('made');
    } catch {
      setDone('failed');
    }
  };
  const close = () => {
    setMade(undefined);
    setDone(undefined);
  };
  return (
    <Part id="device" title={t('carry.device.title')} said={done && (shown || done === 'failed') ? t(`carry.device.${done}`) : undefined} onClose={close}>
      <p class="nl-paragraph"><Text>{t('carry.device.about')}</Text></p>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('carry.device.contents')}</Text></h3>
      <ul class="utrecht-unordered-list">
        {questionIds.filter((id) => id in contents.answers).map((id) => (
          <li key={id} data-answer={id}>
            <Text>{t('sheet.answer', { question: t(key.question(id, 'short')), answer: format.list(answerText(ui, id, contents.answers)) })}</Text>
          </li>
        ))}
        {contents.earlier && <li><Text>{t('carry.device.rules', { day: format.day(EARLIER_RULES_END) })}</Text></li>}
      </ul>
      <p class="nl-paragraph"><Text>{t('carry.device.groundsNever')}</Text></p>
      <p class="nl-paragraph"><strong><Text>{t('carry.device.whoever')}</Text></strong></p>
      <p class="nl-paragraph"><Text>{t('carry.device.history')}</Text></p>
      <p class="nl-paragraph"><Text>{t('carry.device.nothingSent')}</Text></p>
      {shown ? (
        <div data-made>
          <p class="nl-paragraph"><Text>{t('carry.device.scan')}</Text></p>
          <p class="nl-paragraph"><QrDrawing code={shown.code} label={plain(t('carry.device.alt'), languages[language].dir)} /></p>
          <p class="nl-paragraph"><Text>{t('carry.device.gone')}</Text></p>
          {isFrame() && <p class="nl-paragraph"><a class="nl-link" href={shown.link} target="_blank" rel="noopener noreferrer"><Text>{t('carry.device.open')}</Text></a></p>}
          <CopyText label={t('carry.device.link')} copy={t('carry.device.copy')} text={shown.link} rows={4} onCopied={(worked) => setDone(worked ? 'copied' : 'copyFailed')} />
        </div>
      ) : (
        <div class="pp-actions">
          <button class="nl-button nl-button--secondary" type="button" data-make onClick={() => void make()}><span><Text>{t('carry.device.make')}</Text></span></button>
        </div>
      )}
    </Part>
  );
}
