import { outcomeOrder, sentences as told, verdictIds } from '../../src/components/how/contents';
import type { TextState } from '../../src/components/how/reviewTexts';
import { contacts, sections, sentences } from '../../src/components/partners/contents';
import { accessibilityParts, accessibilityProofs } from '../../src/components/promises/accessibility';
import { privacyParts, privacyProofs } from '../../src/components/promises/privacy';
import { groups } from '../../src/components/route';
import { topicGroups } from '../../src/components/topic';
import { LOOK, MOMENTS } from '../../src/embed/protocol';
import { change } from '../../src/law/change';
import type { DayThatMatters } from '../../src/law/agenda';
import { MAY_BECOME } from '../../src/law/changes';
import { pairs } from '../../src/law/compare';
import type { Certainty, Item, PersonKind } from '../../src/law/fact';
import type { Pathway } from '../../src/law/pathway';
import { pathways } from '../../src/law/pathways';
import { unshown } from '../../src/law/rules/years';
import { dueIds } from '../../src/law/journey/due';
import { eventTypes } from '../../src/law/journey/event';
import { commonSteps } from '../../src/law/journey/commonSteps';
import { permitKinds } from '../../src/law/journey/journey';
import { leadsAway, phases } from '../../src/law/journey/phase';
import { journeyRefusals } from '../../src/law/journey/refusals';
import { waitingIds } from '../../src/law/journey/waiting';
import { questionIds, questionOf } from '../../src/law/questions';
import { topics } from '../../src/law/topics';
import { everythingSourced } from '../../src/law/restsOn';
import type { Source } from '../../src/law/sources';
import type { Unit } from '../../src/law/span';
import type { FormError } from '../../src/islands/readForm';
import type { Notice } from '../../src/islands/useCheck';
import { key, type ItemKind } from '../../src/text/keys';
import type { DatePart } from '../../src/text/readDate';
import { conditions, outcomesMet, verdictsMet } from './reach';
import { literals, templates } from './source';

// The keys that the texts must have, derived from the ids: exactly these, in every language.

/** All ids of a type: the compiler wants each of them here, and no other. */
const idsOf = <I extends string | number>(ids: Readonly<Record<I, true>>): string[] => Object.keys(ids);

const errors = idsOf<FormError['id']>({
  choose: true, chooseSome: true, alone: true, dateOrUnknown: true, empty: true, missing: true, unreadable: true, shortYear: true,
  yearOutOfRange: true, notReal: true, notAnAnswer: true, notOffered: true, afterToday: true, beforePermitSince: true, adultByNow: true,
});
const certainties = idsOf<Exclude<Certainty, 'stated'>>({ inferred: true, secondary: true });
const sourceKinds = idsOf<Exclude<Source['kind'], 'own'>>({ officialPage: true, lawText: true, secondary: true });
const ITEMS = idsOf<Exclude<ItemKind, 'terms'>>({ acts: true, steps: true, documents: true, rights: true, obligations: true, notes: true }) as ItemKind[];

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));

/**
 * What stands in the place of `${}`, so that a text too many or too few is seen. A template without a line here may stand for
 * anything: give it one, at the latest when its words are final.
 */
export const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  'check.${at}.title': ['review', 'result'],
  'check.date.${part}': idsOf<DatePart>({ day: true, month: true, year: true }),
  'check.notice.${notice}': idsOf<Notice>({
    unknownLink: true, cannotShow: true, groundsNotKept: true, unreadable: true, started: true,
    shared: true, sharedOldVersion: true, sharedJunk: true, savedRead: true, savedExpired: true, savedUnreadable: true,
  }),
  'carry.device.${done}': ['made', 'copied', 'copyFailed', 'failed'],
  'carry.save.${done}': ['deleted', 'failed'],
  'carry.summary.${done}': ['copied', 'copyFailed', 'shared', 'shareFailed'],
  ...Object.fromEntries(['title', 'loading', 'failed'].map((part) => [`check.\${part}.${part}`, ['rest', 'result']])),
  'check.result.judged.${rules}': ['earlier', 'today'],
  'compare.${id}.caption': pairs.map(({ id }) => id),
  'format.${unit}': idsOf<Unit>({ days: true, weeks: true, months: true, years: true }),
  'format.monthNames.${month}': MONTHS,
  'format.monthsRead.${month}': MONTHS,
  'journey.field.${what}': ['pay', 'decide', 'complete', 'answer', 'moreTime', 'review', 'received', 'at', 'expires'],
  'journey.file.${said}': ['made', 'journeyUnreadable', 'journeyOldVersion', 'journeyExpired'],
  'journey.found.${found}': ['journeyUnreadable', 'journeyOldVersion', 'journeyExpired'],
  'journey.keep.${done}': ['deleted', 'failed'],
  'journey.known.kinds.${kind}': permitKinds,
  'journey.lies.${lies}': ['today', 'passed'],
  'next.day.${is}': idsOf<DayThatMatters['is']>({ today: true, opens: true, opensIf: true, lastDay: true, passed: true, otherwise: true, expires: true }),
  'next.ways.become.${change.question}': questionIds.filter((id) => MAY_BECOME[id]),
  'outcomes.${kind}': ['rights', 'obligations'],
  'outcomes.source.${source.kind}': sourceKinds,
  'routes.${label}': ['indChecks', 'ifUnknown', 'ifNotMet'],
  'routes.fee.${kind}': idsOf<PersonKind>({ adult: true, minor: true, turkish: true, turkishMinor: true }),
  'routes.groups.${group}': Object.keys(groups),
  'change.parts.${id}': change.map(({ id }) => id),
  'change.items.${id}.${thing.id}': change.flatMap(({ id, items }) => items.map((item) => `${id}.${item.id}`)),
  'partners.sections.${id}': sections,
  'partners.${part}.${id}': Object.entries(sentences).flatMap(([part, ids]) => ids.map((id) => `${part}.${id}`)),
  'partners.settings.${id}': sentences.settings,
  'partners.look.${name}.name': LOOK,
  'partners.look.${name}.what': LOOK,
  'partners.moments.${id}': MOMENTS,
  'partners.contact.${id}': contacts,
  'partners.verdict.${theme}': ['light', 'dark'],
  'how.${part}.${id}': Object.entries(told).flatMap(([part, ids]) => ids.map((id) => `${part}.${id}`)),
  'how.sections.${id}': ['day', 'never', 'unreviewed'],
  'how.verdicts.${is}': verdictIds,
  'how.outcomes.${is}': outcomeOrder,
  'how.errands.${head}': ['who', 'wants', 'judges'],
  'how.decides.${id}': unshown.map(({ id }) => id),
  'how.review.${state}': idsOf<TextState>({ source: true, draft: true, reviewed: true, stale: true }),
  'accessibility.${part}.${id}': Object.entries(accessibilityParts).flatMap(([part, ids]) => ids.map((id) => `${part}.${id}`)),
  'accessibility.tested.${id}': Object.keys(accessibilityProofs),
  'privacy.${part}.${id}': Object.entries(privacyParts).flatMap(([part, ids]) => ids.map((id) => `${part}.${id}`)),
  'privacy.parts.${part}': Object.keys(privacyParts),
  'privacy.proof.${id}': Object.keys(privacyProofs),
  'topicsPage.groups.${group}': Object.keys(topicGroups),
  'sourcesPage.kind.${source.kind}': sourceKinds,
  'sourcesPage.kinds.${kind}': [...new Set(everythingSourced().map(({ kind }) => kind))],
  'sourcesPage.language.${source.language}': idsOf<Source['language']>({ nl: true, en: true }),
  'sourcesPage.certainty.${certainty}': ['stated', ...certainties],
};

const questionKeys = questionIds.flatMap((id) => {
  const question = questionOf(id);
  const options = question.kind === 'date' ? ['unknown'] : question.options;
  return [...(['title', 'short', 'why', 'help'] as const).map((part) => key.question(id, part)), ...options.map((option) => key.option(id, option))];
});
const questionHints = questionIds.flatMap((id) => {
  const question = questionOf(id);
  const own = question.kind === 'date' ? [] : question.options.filter((option) => key.option(id, option).includes(id));
  return [key.question(id, 'hint'), ...own.map((option) => key.optionHint(id, option))];
});

const items = (pathway: Pathway, kinds: readonly ItemKind[]) =>
  kinds.flatMap((kind) => (pathway[kind] as readonly Item[]).map((item) => key.item(pathway.id, kind, item)));

const outcomes = Object.values(pathways).flatMap(({ id }) => [...outcomesMet(id)].map((outcome) => ({ id, outcome })));
const verdicts = conditions.flatMap(({ pathway, id, name }) => [...verdictsMet(name)].map((verdict) => ({ pathway, id, verdict })));

const pathwayKeys = [
  ...Object.values(pathways).filter(({ deadline }) => deadline).map(({ id }) => key.pathway(id, 'deadline')),
  ...Object.values(pathways).flatMap((pathway) => [key.pathway(pathway.id, 'name'), key.pathway(pathway.id, 'summary'), ...items(pathway, ITEMS)]),
  ...outcomes.flatMap(({ id, outcome }) => [key.outcome(id, outcome), key.badge(outcome)]),
  ...conditions.map(({ pathway, id }) => key.condition(pathway.id, id, 'name')),
  ...verdicts.map(({ verdict }) => key.verdict(verdict)),
  // What the IND looks up itself says what it looks at.
  ...verdicts.filter(({ verdict }) => verdict === 'checkedByInd').map(({ pathway, id, verdict }) => key.condition(pathway.id, id, verdict)),
];

/** The days that only a letter or the card can tell. */
const UNTOLD = ['applyBy', 'payBy', 'decisionBy', 'completeBy', 'explainBy', 'reviewBy', 'renewBy', 'viewpointBy'] as const satisfies readonly (typeof dueIds)[number][];
/** Phases that nobody hoped for. */
const HARD = phases.filter((phase) => leadsAway(phase) || ['completing', 'explaining', 'answering'].includes(phase));

const journeyKeys = [
  ...phases.map((phase) => key.phase(phase, 'phase')), ...HARD.map((phase) => key.phase(phase, 'calm')),
  ...Object.values(commonSteps).map((item) => key.commonStep(item)), ...(['done', 'now', 'later'] as const).map((state) => key.stepState(state)),
  ...eventTypes.filter((type) => type !== 'did').map((type) => key.event(type)),
  ...dueIds.flatMap((id) => [key.due(id, 'due'), key.due(id, 'passed')]), ...UNTOLD.map((id) => key.due(id, 'untold')),
  ...waitingIds.map((id) => key.waiting(id)), ...journeyRefusals.map((id) => key.journeyRefusal(id)),
];

const compareKeys = pairs.flatMap(({ id, of, rows }) => rows.flatMap((row) => (['name', ...of] as const).map((part) => key.compare(id, row.id, part))));

const topicKeys = Object.values(topics).flatMap(({ id, parts }) => [
  key.topic(id, 'name'), key.topic(id, 'summary'),
  ...parts.flatMap((part) => [key.topicPart(id, part.id), ...part.items.map((item) => key.topicItem(id, item.id))]),
  ...(id === 'words' ? parts.flatMap(({ items: words }) => words.map((item) => key.word(item.id))) : []),
]);

/** Must be there. A key whose text depends on a number stands here without its form. */
export const required: ReadonlySet<string> = new Set([
  ...questionKeys, ...pathwayKeys, ...compareKeys, ...topicKeys, ...journeyKeys, ...errors.map(key.error), ...certainties.map((id) => key.certainty(id as Certainty)), ...literals,
  ...[...templates].flatMap((template) => (STANDS_FOR[template] ?? []).map((id) => template.replace(/\$\{.*\}/, id))),
]);

/** What a template without a line in STANDS_FOR may ask for. */
export const loose: readonly RegExp[] = [...templates].filter((template) => !STANDS_FOR[template])
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`));

/** May be there: hints, what is said of a term, and a note beside a verdict that somebody can get. */
export const optional: ReadonlySet<string> = new Set([
  ...questionHints, ...Object.values(pathways).flatMap((pathway) => items(pathway, ['terms'])),
  ...verdicts.map(({ pathway, id, verdict }) => key.condition(pathway.id, id, verdict)),
]);
