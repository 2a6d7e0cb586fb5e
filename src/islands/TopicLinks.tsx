import type { TopicId } from '../law/topic';
import { to } from '../text/address';
import { key } from '../text/keys';
import { Text } from './Text';
import type { Ui } from './ui';

/**
 * The way to what a topic explains. It opens in a tab of its own, and says so: what is typed or kept nowhere, such as the reasons
 * for asylum, would be lost with this page, and in a frame everything would.
 */
export function TopicLinks({ ui: { t, language }, topics }: { ui: Ui; topics: readonly TopicId[] }) {
  return (
    <>
      {topics.map((topic) => (
        <p class="pp-topic" key={topic}>
          <a class="nl-link" href={to(`${language}/topics/${topic}/`)} target="_blank" rel="noopener"><Text>{t('check.topic', { topic: t(key.topic(topic, 'name')) })}</Text></a>
        </p>
      ))}
    </>
  );
}
