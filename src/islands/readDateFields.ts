import { UNKNOWN } from '../law/answers';
import { readDate } from '../text/readDate';
import { typedIn } from './DateInputs';
import { ALL_PARTS, wrong, type ReadDateFields } from './readForm';

/** Reads the fields of a day and the way out beside them; both at once is an error, so that nothing typed is lost unseen. */
export const readDateFields: ReadDateFields = (question, form, t) => {
  const read = readDate(typedIn(form, question), t);
  const isEmpty = 'wrong' in read && read.wrong === 'empty';
  if (form.has(`${question}.unknown`)) return isEmpty ? { value: UNKNOWN } : wrong('dateOrUnknown', ALL_PARTS);
  return 'wrong' in read ? wrong(read.wrong, read.parts) : { value: read.day };
};
