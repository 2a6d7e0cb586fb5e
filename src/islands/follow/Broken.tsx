import { Component, type ComponentChildren } from 'preact';
import { NAMES, write } from '../store';
import { Text } from '../Text';
import type { Ui } from '../ui';

interface Props {
  ui: Ui;
  children: ComponentChildren;
}

/** Says calmly that the board broke. What the tab kept of it is dropped, so that the page can be loaded anew. */
export class Broken extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError = () => ({ broken: true });

  override componentDidCatch() {
    write(NAMES.journey, undefined);
  }

  render({ ui: { t }, children }: Props) {
    return this.state.broken ? <p class="pp-notice" role="alert"><Text>{t('journey.broken')}</Text></p> : children;
  }
}
