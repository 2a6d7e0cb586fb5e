// Everything that a host can hear: the events of every widget, and every message to the window.
window.heard = { events: [], messages: [] };
for (const name of ['ready', 'started', 'finished']) {
  addEventListener(`permit-path:${name}`, (event) => window.heard.events.push({ type: event.type, detail: event.detail, of: event.target.id }));
}
addEventListener('message', (event) => window.heard.messages.push({ origin: event.origin, data: event.data }));
