import { onLanguage, show, told } from './lines';
import { ask } from './messages';

/** Somebody who stays this long, in milliseconds, uses the site; a glance at a page is no reason to fetch four more languages. */
const STAYS = 15_000;

/** A network that costs nothing, and of which the browser says so; most say nothing. */
function isFree(): boolean {
  const { connection } = navigator as { connection?: { type?: string; saveData?: boolean } };
  return !connection?.saveData && /^(wifi|ethernet)$/.test(connection?.type ?? '');
}

/** Keeps the language of the page, and says so when all of it has come; the others later, where that costs nothing. */
export async function keepLanguages(worker: ServiceWorker): Promise<void> {
  const keepOwn = async () => {
    const { language } = told() ?? {};
    if (!language) return;
    show('ready', await ask<'keep'>(worker, { keep: language }));
  };
  onLanguage(() => void keepOwn());
  await keepOwn();
  setTimeout(() => {
    if (isFree()) void ask<'keep'>(worker, { keep: 'all' });
  }, STAYS);
}
