/** The parts of the page for partners, in their order; each has its own address on the page. */
export const sections = ['about', 'make', 'settings', 'moments', 'seen', 'avoid', 'policy', 'statements', 'versions', 'changes', 'contact'] as const;

/** Sentences that stand below each other, by where they stand. */
export const sentences = {
  about: ['block', 'frame', 'independent', 'advice', 'notReviewed', 'fresh'],
  settings: ['change', 'contrast', 'twice', 'ours'],
  youSee: ['moments', 'height'],
  hostSees: ['address', 'partner', 'later', 'recording'],
  nobodySees: ['answers', 'noCookies'],
  avoid: ['tracking', 'promise', 'cover', 'wrap', 'copy', 'ownAddress'],
  privacy: ['where', 'fetch', 'answers', 'cookies', 'height'],
  accessibility: ['aim', 'tested', 'notTested', 'colours', 'languages'],
  versions: ['stays', 'grows', 'breaks'],
} as const;

/** Whom somebody can write to: the contacts of `hosting/host.ts`. */
export const contacts = ['partners', 'security', 'privacy', 'accessibility'] as const;
