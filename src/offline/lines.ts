/** The lines that a page can show about being offline; all of them stand in it, hidden (Offline.astro). */
export type Line = 'ready' | 'away' | 'old' | 'update' | 'busy';

const shown = new Set<Line>();

/** What the page says of itself: its language, the address of the worker, and the day of its build. Undefined on a page without these lines. */
export function told(): { language: string; worker: string; built: string } | undefined {
  const { language, worker, built } = document.querySelector<HTMLElement>('.pp-offline')?.dataset ?? {};
  return language && worker && built ? { language, worker, built } : undefined;
}

function draw(): void {
  document.documentElement.toggleAttribute('data-offline', shown.has('away'));
  for (const line of document.querySelectorAll<HTMLElement>('.pp-offline [data-line]')) line.hidden = !shown.has(line.dataset['line'] as Line);
}

/** Shows a line, or hides it. */
export function show(line: Line, on: boolean): void {
  if (on) shown.add(line);
  else shown.delete(line);
  draw();
}

/** Draws the lines again where those of another language were put in, and tells so. */
export function onLanguage(then: () => void): void {
  new MutationObserver(() => {
    draw();
    then();
  }).observe(document.documentElement, { attributeFilter: ['lang'] });
}
