import type { Day } from '../law/days';
import type { Fee } from '../law/fact';
import { EARLIER_RULES_END, inForce, type InForce } from '../law/inForce';
import type { Pathway, PathwayId } from '../law/pathway';
import { key, type ItemKind } from '../text/keys';
import type { Format } from '../text/format';
import { pathwayValues } from '../text/values';
import type { T } from '../text/t';

/** Where a pathway stands in the list of all: by whom it concerns. */
export const groups = {
  asylum: [
    'asylum-application', 'asylum-document-renewal', 'asylum-repeat', 'work-while-waiting', 'travel-while-waiting',
    'asylum-permanent', 'asylum-extension',
  ],
  regular: ['regular-permanent', 'eu-long-term-resident', 'regular-extension'],
  union: ['union-permanent', 'permanent-brexit'],
  everyone: ['document-renewal', 'document-replacement', 'withdrawal-viewpoint', 'naturalisation', 'get-help'],
} as const satisfies Record<string, readonly PathwayId[]>;

/** A sentence of a page with its source. */
export type Line<Thing> = { readonly thing: Thing; readonly text: string };

/** What a pathway page shows of one set of rules. */
export interface Part {
  readonly day: Day;
  readonly conditions: readonly (Line<Pathway['conditions'][number]> & { readonly more: readonly { readonly label: string; readonly text: string }[] })[];
  readonly fees: readonly Fee[];
  /** What somebody does first hangs on their answers; a page for everyone has none of it. */
  readonly items: { readonly [K in Exclude<ItemKind, 'acts'>]: readonly Line<Pathway['steps'][number]>[] };
}

/** Stands for a day that only the check knows. A sentence that speaks of one is left out of the page for everyone. */
const PERSONAL = '\u0000';
const personal = Object.fromEntries(['permitExpires', 'documentExpires', 'letterDate', 'from', 'since', 'until', 'deadline'].map((id) => [id, PERSONAL]));

/** What holds on the day of the page, or (`earlier`) what held on the last day of the earlier rules and does not hold now. */
const chosen = (pathway: Pathway, day: Day, earlier: boolean) => (one: InForce): boolean => {
  const holds = (on: Day) => inForce(pathway, on) && inForce(one, on);
  if (earlier) return holds(EARLIER_RULES_END) && !holds(day);
  // A note about the end of a pathway holds though the pathway does not.
  return holds(day) || (!inForce(pathway, day) && one.from !== undefined && inForce(one, day));
};

/** The part of a pathway page for one set of rules, in words. */
export function partOf(pathway: Pathway, day: Day, earlier: boolean, t: T, format: Format): Part {
  const shows = chosen(pathway, day, earlier);
  const on = earlier ? EARLIER_RULES_END : day;
  const values = { ...pathwayValues(pathway, format, on), ...personal };
  const say = (id: string) => (t.has(id) ? t(id, values) : PERSONAL);
  const lines = (kind: ItemKind) =>
    pathway[kind].filter(shows).map((thing) => ({ thing, text: say(key.item(pathway.id, kind, thing)) })).filter(({ text }) => !text.includes(PERSONAL));
  const more = (condition: string) =>
    ([['checkedByInd', 'indChecks'], ['unknown', 'ifUnknown'], ['notMet', 'ifNotMet']] as const)
      .map(([verdict, label]) => ({ label: t(`routes.${label}`), text: say(key.condition(pathway.id, condition, verdict)) }))
      .filter(({ text }) => !text.includes(PERSONAL));
  return {
    day: on,
    conditions: pathway.conditions.filter(shows).map((thing) => ({ thing, text: say(key.condition(pathway.id, thing.id, 'name')), more: more(thing.id) })),
    // An amount that no longer holds is part of what was, from whichever day; one that is still to come is not.
    fees: pathway.fees.filter((fee) => (earlier ? !(inForce(pathway, day) && inForce(fee, day)) && (fee.from ?? day) <= day : shows(fee))),
    items: {
      terms: lines('terms'), steps: lines('steps'), documents: lines('documents'),
      rights: lines('rights'), obligations: lines('obligations'), notes: lines('notes'),
    },
  };
}

/** True when a part has anything to show. */
export const hasContent = ({ conditions, fees, items }: Part): boolean =>
  conditions.length > 0 || fees.length > 0 || Object.values(items).some((list) => list.length > 0);
