import { Window } from 'happy-dom';

// A page of the check without a browser: only what the readers touch. Not the environment of the whole test, which would also take the place of Node's own `URL`.

const window = new Window({ url: 'https://check.example/nl/check/' });
const { document, location, history, localStorage, sessionStorage, DOMParser } = window;
Object.assign(globalThis, { window, document, location, history, localStorage, sessionStorage, DOMParser });
