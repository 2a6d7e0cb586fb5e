import { show, told } from './lines';

const DAY = 86_400_000;
/** A copy of more days may be wrong about the law. */
const OLD = 30;

/** Says whether the site can be reached; and where it cannot, whether this copy is old. Its day is that of the build: never later than that on which it was fetched, and it needs not be remembered. */
function showReach(reached: boolean): void {
  const built = Date.parse(told()?.built ?? '');
  show('away', !reached);
  show('old', !reached && Date.now() - built >= (OLD + 1) * DAY);
}

/** Keeps the page saying whether it is offline. A browser that thinks it has a network may be wrong: only an answer of the site counts. */
export async function watchNetwork(registration: ServiceWorkerRegistration): Promise<void> {
  // Looks for a new version too.
  const look = () => registration.update().then(() => showReach(navigator.onLine), () => showReach(false));
  addEventListener('offline', () => showReach(false));
  addEventListener('online', () => void look());
  if (navigator.onLine) await look();
  else showReach(false);
}
