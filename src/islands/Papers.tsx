import type { ComponentChildren } from 'preact';
import type { Item } from '../law/fact';
import { Explains } from './Explained';
import { Text } from './Text';
import type { Ui } from './ui';

interface Props {
  ui: Ui;
  papers: readonly Item[];
  sentence: (paper: Item) => ComponentChildren;
  /** Where a figure in it was found. */
  source: (paper: Item) => ComponentChildren;
}

/** The papers of a pathway, to tick off. What is ticked is kept nowhere: it lives as long as the page. */
export function Papers({ ui: { t }, papers, sentence, source }: Props) {
  return (
    <section data-papers>
      <h3 class="nl-heading nl-heading--level-3"><Text>{t('next.papers.title')}</Text></h3>
      <p class="nl-paragraph pp-hint"><Text>{t('next.papers.hint')}</Text></p>
      <ul class="pp-papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <label class="pp-paper"><input class="pp-tile__input" type="checkbox" /><span><Explains.Provider value={undefined}>{sentence(paper)}</Explains.Provider></span></label>
            {source(paper)}
          </li>
        ))}
      </ul>
    </section>
  );
}
