// A second reader of the rules: it knows `/rules/v1.json` and nothing of the code that made it. Plain on purpose, so that whoever reads
// docs/rules.md can follow it, and write the same in another language. It imports nothing.

/** Whatever stands in the document. @typedef {any} Json */
/** @typedef {Record<string, string | readonly string[]>} Answers */

const UNITS = { days: [1, 0], weeks: [7, 0], months: [0, 1], years: [0, 12] };
const written = (/** @type {number} */ year, /** @type {number} */ month, /** @type {number} */ date) => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** A day and a length of time later. @param {string} day @param {Json} length */
export function count(day, { amount, unit, rounding }) {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [days = 0, months = 0] = UNITS[/** @type {keyof typeof UNITS} */ (unit)];
  const last = new Date(Date.UTC(year, month + amount * months, 0)).getUTCDate();
  if (months && date > last) return rounding === 'back' ? written(year, month - 1 + amount * months, last) : written(year, month + amount * months, 1);
  return written(year, month - 1 + amount * months, date + amount * days);
}

const counted = (/** @type {string} */ day, /** @type {Json[]} */ lengths) => lengths.reduce(count, day);
const isInForce = (/** @type {Json} */ { from, until }, /** @type {string} */ day) => (!from || from <= day) && (!until || day <= until);

/** Everything the rules say to somebody on a day. @param {Json} rules the document @param {Answers} answers @param {string} day */
export function read(rules, answers, day) {
  const given = (/** @type {string} */ id) => [answers[id] ?? []].flat();
  /** @returns {string | undefined} */
  const known = (/** @type {string} */ id) => (answers[id] === 'unknown' ? undefined : /** @type {string | undefined} */ (answers[id]));
  const end = (/** @type {Json} */ span) => { const from = known(span.of); return from && count(from, span); };
  const situation = () => (answers.situation === 'unsure' ? rules.readings.situationOfCard[/** @type {string} */ (answers.cardType)] : answers.situation);

  /** Whether something holds. @param {Json} said @param {Json} [pathway] whose rule it is @returns {boolean} */
  function holds(said, pathway) {
    const date = said.question && known(said.question);
    switch (said.is) {
      case 'always': return true;
      case 'answer': return given(said.question).some((one) => said.options.includes(one));
      case 'situation': return said.situations.includes(situation());
      case 'ahead': return (end(said.span) ?? day) > day;
      case 'behind': return (end(said.span) ?? day) < day;
      case 'given': return date !== undefined;
      case 'passed': return date !== undefined && date < day;
      case 'dayBefore': return date !== undefined && date < said.limit;
      case 'soon': return date !== undefined && date >= day && date < count(day, { ...said.length, rounding: 'forward' });
      case 'dayIsUntil': return day <= said.last;
      case 'stands': return said.verdicts.includes(verdict(named(said.condition, pathway)).is);
      case 'notBefore': {
        const { is, from } = verdict(named(said.condition, pathway));
        return is === 'notYet' && date !== undefined && date >= day && date <= from;
      }
      case 'comesTo': return said.outcomes.includes(judge(said.pathway)?.outcome);
      case 'errand': return (said.who.includes(situation()) && answers.goal === said.wants && isInForce(said, day)) || (said.also ? holds(said.also, pathway) : false);
      case 'not': return !holds(said.one, pathway);
      case 'all': return said.several.every((/** @type {Json} */ one) => holds(one, pathway));
      case 'any': return said.several.some((/** @type {Json} */ one) => holds(one, pathway));
      default: throw new Error(`A rule of the kind ${said.is}: this is another version.`);
    }
  }
  const concerns = (/** @type {Json} */ one, /** @type {Json} */ pathway) => isInForce(one, day) && (!one.appliesWhen || holds(one.appliesWhen, pathway));
  const named = (/** @type {string} */ id, /** @type {Json} */ pathway) => [...(pathway?.conditions ?? []), ...rules.unshown].find((one) => one.id === id && isInForce(one, day));

  const compares = (/** @type {string} */ date, /** @type {Json} */ { counted: lengths, is, than }) => {
    const [one, other] = [counted(date, lengths), than === 'judgingDay' ? day : than];
    return { before: one < other, onOrBefore: one <= other, after: one > other, onOrAfter: one >= other }[/** @type {'before'} */ (is)];
  };
  /** Whether one column of a row fits. @param {Json} test @returns {boolean} */
  function fits(test) {
    if (test.dates) {
      const [one, other] = test.dates.map(known);
      return test.order.includes(!one || !other ? 'open' : one < other ? 'before' : one > other ? 'after' : 'same');
    }
    const some = given(test.question);
    if (some.length === 0) return test.notAsked === true;
    if (test.days || test.unknown) {
      const date = known(test.question);
      return date === undefined ? test.unknown === true : (test.days ?? []).some((/** @type {Json[]} */ all) => all.every((one) => compares(date, one)));
    }
    return (test.anyOf ? some.some((one) => test.anyOf.includes(one)) : false) || (test.noneOf ? !some.some((one) => test.noneOf.includes(one)) : false)
      || (test.exactly ?? []).some((/** @type {string[]} */ one) => one.length === some.length && one.every((option) => some.includes(option)));
  }

  /** What a condition comes to: its verdict, with the day it carries. @param {Json} condition @returns {Json} */
  function verdict({ id, table }) {
    const rows = table.filter((/** @type {Json} */ { when }) => when.every(fits));
    if (rows.length !== 1) throw new Error(`${rows.length} rows of ${id} fit.`);
    const [{ is, day: carried }] = rows;
    if (!carried) return { is };
    const days = carried.latestOf.map((/** @type {Json} */ one) => counted(/** @type {string} */ (known(one.of)), one.counted));
    return { is, [carried.carries]: days.sort().at(-1) };
  }

  /** What a pathway comes to; undefined where there is nothing to show. @param {string} id @returns {Json} */
  function judge(id) {
    const pathway = rules.pathways.find((/** @type {Json} */ one) => one.id === id);
    const { until, replacedBy, elsewhere, informs, deadline: timed } = pathway;
    const isHere = isInForce(pathway, day);
    if (!isHere && !(until < day && replacedBy)) return undefined;
    const isJudged = isHere && !(elsewhere && holds(elsewhere, pathway));
    const conditions = isJudged ? pathway.conditions.filter((/** @type {Json} */ one) => concerns(one, pathway)).map((/** @type {Json} */ one) => [one.id, verdict(one)]) : [];
    const deadline = isJudged && timed && (!timed.appliesWhen || holds(timed.appliesWhen, pathway)) ? end(timed.span) : undefined;
    const some = (/** @type {string} */ is) => conditions.some((/** @type {Json} */ [, one]) => one.is === is);
    const days = (/** @type {string} */ name) => conditions.flatMap((/** @type {Json} */ [, one]) => one[name] ?? []).sort();
    const isTold = Boolean(informs && holds(informs, pathway));
    /** Why an outcome is the one, and what it carries. @type {Record<string, [boolean, object?]>} */
    const reasons = {
      pathwayHasEnded: [!isHere, { until, replacedBy }],
      elsewhereHolds: [!isJudged],
      informsAndDeadlinePassed: [isTold && deadline !== undefined && deadline < day, { since: deadline }],
      informsHolds: [isTold],
      someNotMet: [some('notMet')],
      someLate: [some('late'), { since: days('since')[0] }],
      someNotYet: [some('notYet'), { from: days('from').at(-1) }],
      someUnknown: [some('unknown')],
      noneOfThese: [true],
    };
    const { is, because } = rules.readings.outcomes.find((/** @type {Json} */ one) => reasons[one.because]?.[0]);
    const payer = rules.readings.payers.find((/** @type {Json} */ one) => one.ageGroup === (answers.ageGroup ?? null) && one.turkish === (answers.turkish ?? null)).is;
    const fee = isJudged ? pathway.fees.find((/** @type {Json} */ one) => concerns(one, pathway))?.euros[payer] : undefined;
    return {
      pathway: id, outcome: is, ...reasons[because]?.[1], ...(deadline && { deadline }), ...(fee !== undefined && { fee }),
      ...(conditions.length > 0 && { conditions: Object.fromEntries(conditions) }),
    };
  }
  const comesFirst = (/** @type {Json} */ { pathway: id, outcome }) => {
    const pathway = rules.pathways.find((/** @type {Json} */ one) => one.id === id);
    return pathway.recommended.some((/** @type {Json} */ one) => one.on.includes(outcome) && concerns(one, pathway));
  };
  /** What several pathways come to, the recommended one first. @param {string[]} ids */
  function judgeAll(ids) {
    const judged = ids.flatMap((id) => judge(id) ?? []);
    const first = judged.find(comesFirst);
    return first ? [{ ...first, recommended: true }, ...judged.filter((one) => one !== first)] : judged;
  }
  return { holds, verdict, judge, judgeAll };
}

/** Which questions are asked, and what the answers come to. @param {Json} rules the document @param {Answers} answers @param {string} day */
export function check(rules, answers, day) {
  /** @type {Answers} */
  const soFar = {};
  const holds = (/** @type {Json} */ said) => read(rules, soFar, day).holds(said);
  /** Asks in order; stops at a question without an answer, or where an exit leads away. @param {Json[]} asks @param {Json[]} exits @returns {Json} */
  const ask = (asks, exits) => {
    for (const [at, { question, when }] of asks.entries()) {
      const exit = exits.find((one) => one.after === asks[at - 1]?.question && holds(one.when));
      if (exit) return exit;
      if (!holds(when)) continue;
      const answer = answers[question];
      if (answer === undefined) return { open: question };
      soFar[question] = answer;
    }
    return {};
  };
  const first = ask(rules.opening, []);
  if (first.open) return { asked: Object.keys(soFar), open: first.open };
  let errand = rules.errands.find((/** @type {Json} */ { opens }) => holds(opens));
  const then = ask(errand.asks, errand.exits);
  if (then.to && then.to !== 'review') errand = rules.errands.find((/** @type {Json} */ { id }) => id === then.to);
  const asked = Object.keys(soFar);
  return then.open ? { errand: errand.id, asked, open: then.open } : { errand: errand.id, asked, judged: read(rules, soFar, day).judgeAll(errand.judges) };
}
