import { ask } from './messages';

// The page for what is not on the device: shows what is.

async function showKept(worker: ServiceWorker): Promise<void> {
  const kept = await ask<'kept'>(worker, { kept: true });
  for (const one of document.querySelectorAll<HTMLElement>('[data-kept]')) one.hidden = !kept.includes(one.dataset['kept'] ?? '');
  const others = document.querySelector<HTMLElement>('[data-kept-others]');
  if (others) others.hidden = others.querySelector('[data-kept]:not([hidden])') === null;
}

// Absent where the browser knows no workers, or may not use them.
const worker = (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller;
if (worker) void showKept(worker);
