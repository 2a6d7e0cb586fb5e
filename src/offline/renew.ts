import { NAMES, read } from '../islands/store';
import { show } from './lines';
import { ask } from './messages';

let renewing = false;

/** Takes the new version that waits, and then shows this page of it; not while a check is open in another tab. @returns whether it is taken */
async function renew(waiting: ServiceWorker): Promise<boolean> {
  // The change may come before the answer.
  renewing = true;
  renewing = await ask<'renew'>(waiting, { renew: true });
  return renewing;
}

/** Somebody who answers questions in this tab is not given other rules without being asked. */
const isAnswering = (): boolean => document.getElementById('check') !== null || read(NAMES.answers) !== undefined;

/**
 * New versions: one that was there when the page opened is taken at once, where nobody is answering; any other waits for the
 * reader's press. The line with the button is hidden while a question is open (offline.css).
 */
export async function watchVersions(registration: ServiceWorkerRegistration): Promise<void> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => renewing && location.reload());
  document.addEventListener('click', ({ target }) => {
    const { waiting } = registration;
    if (waiting && (target as Element).closest?.('[data-renew]')) void renew(waiting).then((taken) => show('busy', !taken));
  });

  // Without a controller it is the first version, and this page is of it.
  const follow = () => registration.installing?.addEventListener('statechange', () => show('update', registration.waiting !== null && serviceWorker.controller !== null));
  registration.addEventListener('updatefound', follow);
  follow();

  const { waiting } = registration;
  if (waiting && (isAnswering() || !(await renew(waiting)))) show('update', true);
}
