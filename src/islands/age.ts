import { dayInAmsterdam } from '../law/amsterdam';

// The marks of age were set on the day of the build; a page may be read much later. The day from which each is old stands in it, so that
// no law has to come along.
const today = dayInAmsterdam(new Date());
for (const mark of document.querySelectorAll<HTMLElement>('[data-old-from]')) mark.hidden = today < (mark.dataset['oldFrom'] ?? '');
