import { setTimeout as wait } from 'node:timers/promises';

// The few words of WebDriver (w3.org/TR/webdriver2) that a walk needs, spoken by hand: each is one request with JSON in it. The packages that speak all of it weigh 21 MB
// (selenium-webdriver 4.36.0, 17 packages) and 34 MB (webdriver 10.0.1, 87 packages), and would still have to be told which program to start, and how.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export const ENTER = '\ue007';

/** A browser that a driver has opened. */
export class Session {
  private constructor(private readonly at: string, readonly version: string) {}

  /** Opens a browser. @param driver the address of the driver @param asks what is asked of it besides */
  static async open(driver: string, asks: object): Promise<Session> {
    const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', `${driver}/session`, { capabilities: { alwaysMatch: asks } });
    return new Session(`${driver}/session/${sessionId}`, capabilities.browserVersion);
  }

  /** Says one word. @param what the end of its address @returns what the driver answers; an error of the driver rejects */
  tell<T>(what: string, body: object = {}): Promise<T> {
    return send('POST', `${this.at}/${what}`, body);
  }

  /** The first of what a selector finds, as soon as there is one. */
  async find(selector: string): Promise<string> {
    const found = await this.tell<Record<string, string>>('element', { using: 'css selector', value: selector });
    return `element/${found[ELEMENT]}`;
  }

  /** What the window shows, as PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await send<string>('GET', `${this.at}/screenshot`), 'base64');
  }

  /** Closes the browser. */
  close(): Promise<void> {
    return send('DELETE', this.at);
  }
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json() as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message} (${address.replace(/.*\/session\/[^/]*/, '')} ${JSON.stringify(body ?? '').slice(0, 200)})`);
  return value;
}

/** Waits until a driver answers. @param alive false once its program has ended */
export async function ready(driver: string, alive: () => boolean): Promise<void> {
  while (!(await send<{ ready: boolean }>('GET', `${driver}/status`).catch(() => ({ ready: false }))).ready) {
    if (!alive()) throw new Error('The driver did not start');
    await wait(30);
  }
}
