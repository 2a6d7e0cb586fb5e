import type { Icon as CodexIcon } from '@wikimedia/codex-icons';

/** As the set holds it, or the list of the same set. */
type Icon = CodexIcon | { readonly ltr: string; readonly shouldFlip: boolean };

/** The outlines of an icon, of its form for left-to-right where it has several. They are drawn as elements, never put in as markup. */
function outlines(icon: Icon): readonly string[] {
  if (typeof icon === 'string') return [...icon.matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => d);
  if ('path' in icon) return [icon.path];
  return outlines('ltr' in icon ? icon.ltr : icon.default);
}

const flips = (icon: Icon): boolean => typeof icon === 'object' && 'shouldFlip' in icon && icon.shouldFlip === true;

/** A drawing beside a word, never instead of one. Apart from the whole set of them, for the first question needs only one. */
export const Drawing = ({ icon }: { icon: Icon }) => (
  <svg class={flips(icon) ? 'pp-icon pp-icon--flip' : 'pp-icon'} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
    {outlines(icon).map((d) => <path key={d} d={d} />)}
  </svg>
);
