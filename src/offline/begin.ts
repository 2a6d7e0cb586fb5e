import { keepLanguages } from './languages';
import { told } from './lines';
import { watchNetwork } from './network';
import { watchVersions } from './renew';
import { workerAddress } from './trusted';

/** Registers the worker and follows it. Rejects where there can be none. */
export async function begin(): Promise<void> {
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
