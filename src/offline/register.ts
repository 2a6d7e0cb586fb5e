import { told } from './lines';
import { keepLanguages } from './languages';
import { watchNetwork } from './network';
import { watchVersions } from './renew';
import { workerAddress } from './trusted';

// Makes the site work without internet, on every page of the usual frame; the pages for other sites have another one. What cannot
// be had (an old browser, blocked or full storage, a private window) is not spoken of: the site then works online as before.

async function begin(): Promise<void> {
  const page = told();
  // A page of ours within another site keeps nothing there.
  if (!page || window !== window.top || import.meta.env.DEV) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(workerAddress(page.worker), { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (active) void keepLanguages(active);
  await watchVersions(registration);
  await watchNetwork(registration);
}

// Where it is taken up, the offer to install belongs to the result of the check (islands/carry/Install.tsx).
addEventListener('beforeinstallprompt', (event) => event.preventDefault());
// The page itself comes first.
addEventListener('load', () => void begin().catch(() => undefined));
