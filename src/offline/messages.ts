/** What a page may ask of the worker. A language is the only thing that is ever named: no answer reaches the worker. */
export type Ask =
  /** Keep everything of a language on the device, or of `all`. */
  | { readonly keep: string }
  /** Which languages are kept whole? */
  | { readonly kept: true }
  /** Take the new version, unless a check is open in another tab. */
  | { readonly renew: true };

export interface Replies {
  /** Everything that was asked for is on the device now, and no page has said so yet. Never answered when it cannot be had. */
  readonly keep: boolean;
  readonly kept: readonly string[];
  readonly renew: boolean;
}

/** Asks a worker, and waits for its answer; never answered when the worker is gone. */
export function ask<K extends keyof Replies>(worker: ServiceWorker, question: Extract<Ask, Record<K, unknown>>): Promise<Replies[K]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Replies[K]>) => resolve(data);
    worker.postMessage(question, [port2]);
  });
}
