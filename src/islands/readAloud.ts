import { onDelete } from './done';
import { passagesIn } from './passages';
import { piecesOf } from './sentences';

// Reads a page aloud. Our own and not a library: easy-speech 2.4.0 takes the browser's default voice where none is given, which
// may be of another language or send the text away, and keeps one list of voices from its start. Here each sentence asks anew.

export type Ended = 'ended' | 'stopped' | 'failed';

/** Where the recordings of texts are, by the text. */
export type Recordings = Readonly<Record<string, string>>;

export interface Reading {
  /** The voice of the page's language on this device, as long as there is one. */
  readonly voice: () => SpeechSynthesisVoice | undefined;
  readonly recordings: Recordings;
  /** Called once, when nothing is heard any more. */
  readonly then: (how: Ended) => void;
}

const MARK = 'pp-reading';

/** Reads what can be seen of the main part; what is recorded is played in place of the voice. @returns how to stop */
export function readAloud(main: Element, { voice, recordings, then }: Reading): () => void {
  const tag = document.documentElement.lang;
  const passages = passagesIn(main, tag);
  const audio = new Audio();
  const leave = new AbortController();
  // Held on to: Chrome forgets one that nobody holds, and then never says that it has ended.
  let spoken: SpeechSynthesisUtterance | undefined;

  const finish = (how: Ended) => {
    if (leave.signal.aborted) return;
    leave.abort();
    changed.disconnect();
    stopDelete();
    mark();
    audio.pause();
    if (spoken) {
      spoken.onend = spoken.onerror = null;
      speechSynthesis.cancel();
    }
    then(how);
  };
  const stop = () => finish('stopped');

  const mark = (element?: HTMLElement) => {
    document.querySelector(`.${MARK}`)?.classList.remove(MARK);
    element?.classList.add(MARK);
    element?.scrollIntoView({ block: 'nearest' });
  };
  const play = (url: string) =>
    new Promise<boolean>((resolve) => {
      audio.onended = () => resolve(true);
      audio.onerror = () => resolve(false);
      audio.src = url;
      audio.play().catch(() => resolve(false));
    });
  const say = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const own = voice();
      if (!own) return reject(new Error('No voice'));
      // Both: Safari goes by the voice, some Androids by the language.
      spoken = Object.assign(new SpeechSynthesisUtterance(text), { voice: own, lang: own.lang, onend: () => resolve(), onerror: reject });
      speechSynthesis.speak(spoken);
    });
  // One that goes away meanwhile is a failure, not a reason to leave words out.
  const speaks = Boolean(voice());
  const read = async () => {
    for (const { element, text } of passages) {
      const recording = recordings[text];
      if (!recording && !speaks) continue;
      mark(element);
      if (recording && (await play(recording))) continue;
      for (const piece of piecesOf(text, tag)) {
        if (leave.signal.aborted) return;
        await say(piece);
      }
      if (leave.signal.aborted) return;
    }
  };

  // Another question, an error, a result, another language: what is heard would no longer be what is seen.
  const wordsOf = () => passagesIn(main, tag).map(({ text }) => text).join('\n');
  const begun = wordsOf();
  const changed = new MutationObserver(() => {
    if (wordsOf() !== begun) stop();
  });
  changed.observe(main, { childList: true, subtree: true, characterData: true });
  const stopDelete = onDelete(stop);
  const { signal } = leave;
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
  // Also when the page is put away: Chrome would go on speaking over the next one, and who puts a page away wants silence.
  addEventListener('pagehide', stop, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && stop(), { signal });

  read().then(() => finish('ended'), () => finish('failed'));
  return stop;
}
