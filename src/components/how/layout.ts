import type { Arrow, Graph, State } from '../../statechart/graph';

// Where everything stands in the picture of an errand: one column, from the first question down to the result. Sizes are units of the
// drawing; the styles make 16 of them one rem, so that its text is as large as the reader's.

/** A box with its lines of text. */
export interface Box {
  readonly state: State;
  /** The number of the question in the list beside the picture. */
  readonly number?: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** An arrow as a path and the triangle at its end; `mark` is its letter in the list. */
export interface Line {
  readonly arrow: Arrow;
  readonly kind: 'answer' | 'skip' | 'exit';
  readonly path: string;
  readonly head: string;
  readonly mark?: { readonly letter: string; readonly x: number; readonly y: number };
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** The left edge of the column and its width, the width of the whole, the gap between boxes, and the height of a line of text. */
export const BOX = { x: 56, width: 264, whole: 376, gap: 34, line: 22, padding: 13, top: 38 } as const;
/** Letters of medium width that fit on a line of a box. */
const FITS = 29;
const RIGHT = BOX.x + BOX.width;
const MIDDLE = BOX.x + BOX.width / 2;

/** Words as lines that fit into a box. */
const wrapped = (text: string): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= FITS ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);

/** The states of an errand in the order of its list: questions, review, result, and where somebody leaves it for another. */
export const inOrder = ({ states, outside }: Graph): readonly State[] => [...states, ...new Map(outside.map((one) => [one.id, one])).values()];

/** Whether an arrow is followed after an answer or a press, passes a question by, or leaves the row. */
export function kindOf({ from, to, when }: Arrow, { states, arrows }: Graph): Line['kind'] {
  if (!when) return 'answer';
  const answered = arrows.find((other) => other.from.id === from.id && other.on);
  return answered?.to.id === to.id && states.some(({ id }) => id === to.id) ? 'skip' : 'exit';
}

/** The arrows that leave the row, each with its letter. An arrow to the next state that stands before the one that skips is one too. */
export const exitsOf = (graph: Graph): readonly { readonly arrow: Arrow; readonly letter: string }[] =>
  graph.arrows.filter((arrow) => kindOf(arrow, graph) === 'exit').map((arrow, at) => ({ arrow, letter: String.fromCharCode(65 + at) }));

const down = (x: number, y: number) => `M${x} ${y}l-6 -9h12z`;
const right = (x: number, y: number) => `M${x} ${y}l-9 -6v12z`;
const left = (x: number, y: number) => `M${x} ${y}l9 -6v12z`;

/** @param label the words of a state */
export function layoutOf(graph: Graph, label: (state: State) => string): Layout {
  let y: number = BOX.top;
  const boxes = inOrder(graph).map((state, at): Box => {
    const number = state.question ? at + 1 : undefined;
    const lines = wrapped(number ? `${number}. ${label(state)}` : label(state));
    const box = { state, ...(number && { number }), y, height: lines.length * BOX.line + 2 * BOX.padding, lines };
    y += box.height + BOX.gap;
    return box;
  });
  const boxOf = ({ id }: State) => boxes.find(({ state }) => state.id === id) as Box;
  const exits = exitsOf(graph);
  const lines = graph.arrows.map((arrow): Line => {
    const [from, to, kind] = [boxOf(arrow.from), boxOf(arrow.to), kindOf(arrow, graph)];
    const [leaves, arrives] = [from.y + from.height / 2, to.y + to.height / 2];
    if (kind === 'answer') return { arrow, kind, path: `M${MIDDLE} ${from.y + from.height}V${to.y - 7}`, head: down(MIDDLE, to.y) };
    if (kind === 'skip') return { arrow, kind, path: `M${RIGHT} ${leaves + 9}H${RIGHT + 32}V${arrives - 9}H${RIGHT + 8}`, head: left(RIGHT, arrives - 9) };
    const at = exits.findIndex((exit) => exit.arrow === arrow);
    const x = 14 + 20 * (at % 2);
    return {
      arrow, kind, path: `M${BOX.x} ${leaves}H${x}V${arrives}H${BOX.x - 8}`, head: right(BOX.x, arrives), mark: { letter: exits[at]?.letter ?? '', x, y: leaves + 26 },
    };
  });
  return { width: BOX.whole, height: y - BOX.gap + 4, boxes, lines };
}
