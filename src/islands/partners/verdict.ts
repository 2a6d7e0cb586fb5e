import { readColour } from '../../embed/colour';
import { COLOURS, judgeLook, type ColourName, type OwnColours } from '../../embed/look';
import type { Look, LookName } from '../../embed/protocol';
import { refusalOf, type Refusal } from '../../embed/refusal';

/** What becomes of one value of a look: nothing was asked, it cannot be read, it is taken, or the contrast that stands in its way. */
export type Verdict = 'empty' | 'unreadable' | 'taken' | Refusal;

/** True for a name of the look that stands for a colour. */
export const isColour = (name: LookName): name is ColourName => Object.hasOwn(COLOURS, name);

/** True for a value that says something, whether it is taken or not. */
export const isReadable = (name: LookName, look: Look): boolean =>
  isColour(name) ? readColour(look[name] ?? '') !== undefined : !judgeLook(look, {}).refused.includes(name);

/** What becomes of a value beside the others. @param ours our colours, of the light theme or of the dark one */
export function verdictOf(name: LookName, look: Look, ours: OwnColours): Verdict {
  if (!look[name]) return 'empty';
  if (!isReadable(name, look)) return 'unreadable';
  const { refused } = judgeLook(look, ours);
  if (!isColour(name) || !refused.includes(name)) return 'taken';
  const taken = (Object.keys(COLOURS) as ColourName[]).filter((one) => look[one] && !refused.includes(one));
  return refusalOf(name, look, taken, ours) ?? 'unreadable';
}
