import { Component, type ComponentChildren } from 'preact';
import { forget } from './memory';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  children: ComponentChildren;
}

/** Shows a calm page when the check breaks: nothing was sent, and one can begin again. What was kept is dropped, never half restored. */
export class Guard extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError = () => ({ broken: true });

  override componentDidCatch() {
    forget();
  }

  render({ ui: { t }, children }: Props) {
    if (!this.state.broken) return children;
    return (
      <div class="pp-check" role="alert">
        <h1 class="nl-heading nl-heading--level-1"><Text>{t('check.broken.title')}</Text></h1>
        <p class="nl-paragraph"><Text>{t('check.broken.text')}</Text></p>
        <p><a class="pp-button-link nl-button nl-button--primary" href={location.pathname}><span><Text>{t('check.restart')}</Text></span></a></p>
      </div>
    );
  }
}
