// Makes the site work without internet, on every page of the usual frame; the pages for other sites have another one. What cannot
// be had (an old browser, blocked or full storage, a private window) is not spoken of: the site then works online as before.

const begin = () => void import('./begin').then((offline) => offline.begin()).catch(() => undefined);

/**
 * The first copy is half a megabyte: in the check it waits for the first answer, for on a slow line it would take that line from the
 * questions. Whoever has a copy already is told at once what holds for it.
 */
const isFirstCopyOfCheck = () => document.getElementById('check') !== null && !navigator.serviceWorker?.controller;

// Where it is taken up, the offer to install belongs to the result of the check (islands/carry/Install.tsx).
addEventListener('beforeinstallprompt', (event) => event.preventDefault());
// The page itself comes first.
addEventListener('load', () => {
  if (isFirstCopyOfCheck()) document.addEventListener('submit', begin, { once: true });
  else begin();
});
