import { errand } from '../errand';

/** British nationals; family members of the British come here from their own errand. */
export const brexit = errand({ who: ['british'], asks: {}, judges: ['permanent-brexit'] });
