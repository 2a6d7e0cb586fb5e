// What the benchmark runs inside the page. Each of these is sent there as text, so none may need anything from outside itself.

/** Runs before the page: remembers long tasks and shifts of the layout, and when the first question can be answered. */
export function observe() {
  const seen = { blocked: 0, shift: 0, ready: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) seen.shift += one.value; }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    // Preact keeps its tree on the element that it has taken over.
    if (document.getElementById('check')?.__k) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What was seen until now, and what stands on the page. */
export function heldBy() {
  const question = document.querySelector('main form')?.getAttribute('data-question') ?? undefined;
  return { ...globalThis.seen, question, isResult: document.querySelector('[data-result]') !== null, language: document.documentElement?.lang };
}

/** Fills in the question that is open, as told, else "I don't know" or the first option. @param {Record<string, string>} answers */
export function answerQuestion(answers) {
  const id = document.querySelector('main form')?.getAttribute('data-question');
  if (!id) return;
  const given = answers[id];
  const field = (name) => document.querySelector(`[name="${name}"]`);
  if (!field(`${id}.day`)) return (given ? document.querySelector(`[name="${id}"][value="${given}"]`) : field(id)).click();
  if (!given) return field(`${id}.unknown`).click();
  const [year, month, day] = given.split('-');
  for (const [part, value] of Object.entries({ day, month, year })) field(`${id}.${part}`).value = value;
}

/** A moment later, so that what follows is the page's work and not that of the command. @param {string} selector */
export function press(selector) {
  setTimeout(() => document.querySelector(selector).click(), 0);
}
