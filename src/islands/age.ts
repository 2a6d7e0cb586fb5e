import { dayInAmsterdam, isDay } from '../law/days';
import { isOld } from '../law/sources';

// The marks of age were set on the day of the build; a page may be read much later.
const today = dayInAmsterdam(new Date());
for (const mark of document.querySelectorAll<HTMLElement>('[data-updated]')) {
  const updated = mark.dataset['updated'];
  if (isDay(updated)) mark.hidden = !isOld({ updated }, today);
}
