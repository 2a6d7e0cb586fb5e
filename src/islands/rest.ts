// The check beyond its first questions, fetched when the first one is answered: fields of a date, the review of the answers, answers that
// come from elsewhere, and what is said above a question. The first questions come alone, for a phone on a slow line.
export { arrive, offerSaved } from './carry/arrival';
export { daysOfError } from './daysOfError';
export { DateFields } from './DateFields';
export { Notices } from './Notices';
export { QuestionTopics } from './QuestionTopics';
export { readDateFields } from './readDateFields';
export { Review } from './Review';
export { withDutch } from './withDutch';
