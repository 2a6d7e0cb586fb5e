import { errand } from '../errand';

export const asylumAgain = errand({ who: ['noPermit'], wants: 'rejectedBefore', asks: {}, judges: ['asylum-repeat'] });
