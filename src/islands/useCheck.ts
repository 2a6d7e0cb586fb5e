import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../law/days';
import { EARLIER_RULES_END } from '../law/inForce';
import type { QuestionId } from '../law/questions';
import { impliedBy } from '../statechart/implied';
import { before, replay, type Place, type Position } from '../statechart/replay';
import { hashOf, readHash } from './address';
import { beginning, isHere, takeArrival, type Arrival, type Offer } from './carry/arrival';
import { onDelete } from './done';
import { forget, isEmpty, keep, NOTHING, type Kept } from './memory';
import type { FormError } from './readForm';
import { visitorsDay } from './today';

/** A line above the question that says why it is this one. */
export type Notice =
  | 'unknownLink' | 'cannotShow' | 'groundsNotKept' | 'unreadable' | 'started'
  | 'shared' | 'sharedOldVersion' | 'sharedJunk' | 'savedRead' | 'savedExpired' | 'savedUnreadable';

interface State {
  readonly kept: Kept;
  readonly wanted?: Place | undefined;
  readonly error?: FormError | undefined;
  readonly notice?: Notice | undefined;
  /** For `savedRead`: the day on which it was saved. */
  readonly about?: Day | undefined;
}

export interface Check {
  readonly position: Position;
  readonly kept: Kept;
  /** How often the check was emptied: what was chosen or typed before is not to stand in a form after it. */
  readonly emptied: number;
  readonly day: Day;
  readonly today: Day;
  readonly error?: FormError | undefined;
  readonly notice?: Notice | undefined;
  readonly about?: Day | undefined;
  /** Answers from elsewhere: they stay offered until the reader has chosen. */
  readonly offer?: Offer | undefined;
  answer(question: QuestionId, value: unknown): void;
  refuse(error: FormError): void;
  go(place: Place): void;
  back(): void;
  goOn(): void;
  judgeBy(rules: 'earlier' | 'today'): void;
  /** Takes the answers that are offered in the place of the own ones, or leaves them. */
  choose(offered: boolean): void;
  restart(): void;
}

/** Places of ours behind this one in the history of the tab; the history keeps this number and no answer. */
const depth = (): number => (history.state as { depth?: number } | null)?.depth ?? 0;

/**
 * The check as it runs on the page: what is kept, where somebody stands, and the address that says so.
 * All of it is derived from the kept answers and the day; the hash only names the place.
 * @param onAnswer hears that the reader has answered, not what
 */
export function useCheck(onAnswer: () => void): Check {
  const [state, setState] = useState<State>({ kept: NOTHING });
  const [emptied, setEmptied] = useState(0);
  const [offer, setOffer] = useState<Offer>();
  const today = visitorsDay();
  const dayFor = ({ earlier }: Kept) => (earlier ? EARLIER_RULES_END : today);
  const stand = ({ kept, wanted }: State) => replay({ answers: kept.answers, day: dayFor(kept), today }, wanted);
  const position = stand(state);
  // What callbacks see: always the newest, also within one event.
  const latest = useRef(state);
  const set = (next: State) => {
    latest.current = next;
    setState(next);
  };

  /** Leaves nothing in memory, nor in the fields. */
  const empty = () => {
    set({ kept: NOTHING });
    setOffer(undefined);
    setEmptied((before) => before + 1);
  };

  /** Takes a new state, keeps it, and writes its place into the address. */
  const take = (next: State, history_: 'push' | 'replace') => {
    const { at } = stand(next);
    if (history_ === 'push') history.pushState({ depth: depth() + 1 }, '', hashOf(at));
    else history.replaceState({ depth: depth() }, '', hashOf(at));
    keep(next.kept);
    set(next);
  };

  /** Follows what an address asks for; an address without a wish is left as it is. */
  const follow = (hash: string, kept: Kept, told?: Notice) => {
    const wish = readHash(hash);
    if (!wish) {
      set({ kept, wanted: 'situation', notice: told ?? (isEmpty(kept) ? undefined : 'started') });
    } else if ('start' in wish) {
      // Begun anew, by the rules of today: answers to another question must not slip in unseen.
      take({ kept: { answers: impliedBy(wish.start, today), earlier: false } }, 'replace');
    } else if ('unknown' in wish) {
      take({ kept, notice: told ?? 'unknownLink' }, 'replace');
    } else {
      const { at } = stand({ kept, wanted: wish.place });
      const missed = at === 'asylumGrounds' ? 'groundsNotKept' : 'cannotShow';
      take({ kept, wanted: wish.place, notice: told ?? (at === wish.place ? undefined : missed) }, 'replace');
    }
  };

  /** Takes what came with a link; where other answers are here already, those stay until the reader has chosen. */
  const receive = (arrived: Arrival, own: Kept) => {
    if (typeof arrived === 'string') return take({ kept: own, notice: arrived }, 'replace');
    if (isHere(arrived, own)) return take({ kept: own, notice: 'shared' }, 'replace');
    if (isEmpty(own)) return take({ kept: arrived, notice: 'shared' }, 'replace');
    take({ kept: own }, 'replace');
    setOffer({ from: 'device', kept: arrived });
  };

  // Before the browser draws: what came with a link is not to be seen in the address.
  useLayoutEffect(() => {
    /** Stands where the address says, with what the tab keeps. */
    const begin = () => {
      const { kept, arrived, told, offer } = beginning(visitorsDay());
      if (arrived) return receive(arrived, kept);
      follow(location.hash, kept, told);
      setOffer(offer);
    };
    begin();
    const onMove = () => {
      const arrived = takeArrival();
      if (arrived) receive(arrived, latest.current.kept);
      else follow(location.hash, latest.current.kept);
    };
    addEventListener('popstate', onMove);
    // A page left behind may come back as it was, after everything was deleted or when somebody else sits here: so it is
    // left empty, and begins as at a reload.
    const onReturn = ({ persisted }: PageTransitionEvent) => {
      if (persisted) begin();
    };
    addEventListener('pagehide', empty);
    addEventListener('pageshow', onReturn);
    const stopDelete = onDelete(empty);
    document.documentElement.removeAttribute('data-resuming');
    // A form that was sent before this script had run (see the page) is sent again, now that somebody listens.
    const held = document.querySelector<HTMLFormElement>('form[data-held]');
    held?.removeAttribute('data-held');
    held?.requestSubmit();
    return () => {
      removeEventListener('popstate', onMove);
      removeEventListener('pagehide', empty);
      removeEventListener('pageshow', onReturn);
      stopDelete();
    };
  }, []);

  const go = (place: Place) => take({ kept: latest.current.kept, wanted: place }, 'push');
  return {
    position, kept: state.kept, emptied, day: dayFor(state.kept), today, error: state.error, notice: state.notice, about: state.about,
    // What was saved is offered to begin with, not to lose by it what has been answered since.
    offer: offer?.from === 'saved' && !isEmpty(state.kept) ? undefined : offer,
    answer: (question, value) => {
      onAnswer();
      const { kept } = latest.current;
      take({ kept: { ...kept, answers: { ...kept.answers, [question]: value } } }, 'push');
    },
    refuse: (error) => set({ ...latest.current, error, wanted: position.at }),
    go,
    back: () => {
      const place = before(position);
      if (depth() > 0) history.back();
      else if (place) take({ kept: latest.current.kept, wanted: place }, 'replace');
    },
    goOn: () => take({ kept: latest.current.kept }, 'push'),
    judgeBy: (rules) => take({ kept: { ...latest.current.kept, earlier: rules === 'earlier' }, wanted: 'result' }, 'replace'),
    choose: (offered) => {
      setOffer(undefined);
      if (offered && offer) take({ kept: offer.kept, notice: offer.from === 'device' ? 'shared' : 'savedRead', about: offer.on }, 'push');
    },
    restart: () => {
      forget();
      history.pushState({ depth: depth() + 1 }, '', location.pathname + location.search);
      empty();
    },
  };
}
