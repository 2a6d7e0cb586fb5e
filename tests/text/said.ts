import { h, type ComponentChildren, type ComponentProps, type FunctionComponent, type VNode } from 'preact';
import { Explained, Explains } from '../../src/islands/Explained';
import { Result } from '../../src/islands/Result';
import { makeUi, type Ui } from '../../src/islands/ui';
import type { Check } from '../../src/islands/useCheck';
import { besideFormat, besideT } from '../../src/text/beside';
import { makeFormat } from '../../src/text/format';
import { languages, type LanguageId } from '../../src/text/languages';
import { textsOf } from '../../src/text/resources';
import { makeT, type Values } from '../../src/text/t';
import type { Walk } from './walks';

/** The words of a drawing, piece by piece, made by calling its components: those of the result keep no state, but for the words that can be explained. */
export function wordsOf(node: ComponentChildren): string[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object') return [String(node)];
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  if (type === Explained) return (props as unknown as ComponentProps<typeof Explained>).pieces.flatMap(({ parts }) => parts.map(({ text }) => text));
  return wordsOf(typeof type === 'function' && type !== (Explains.Provider as unknown) ? (type as FunctionComponent)(props) : props.children);
}

/** The result as a language says it, with another beside it if one is named: each text that it asked for, by its key, and the words on the screen. */
export function sayResult(language: LanguageId, besideIt?: LanguageId) {
  const { dir, tag } = languages[language];
  const real = makeT(textsOf(language), tag);
  const asked = new Map<string, string>();
  const t = Object.assign((key: string, values?: Values) => {
    const text = real(key, values);
    asked.set(key, text);
    return text;
  }, { has: real.has });
  const other = besideIt && makeUi(besideIt, textsOf(besideIt));
  const own = makeFormat(real, dir);
  const ui: Ui = other ? { language, t: besideT(t, other.t), format: besideFormat(own, other.format) } : { language, t, format: own };
  return ({ position, day, today }: Walk) => {
    asked.clear();
    const check = { position, day, today, kept: { answers: position.answers, earlier: day !== today } } as unknown as Check;
    const words = wordsOf(h(Result, { ui, check, title: { current: null }, onSheet: () => {} }));
    return { asked, words };
  };
}
