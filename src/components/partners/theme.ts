import { GROUND_COLOURS } from '../../embed/grounds';
import tokens from '../../styles/theme.tokens.json';

interface Token {
  readonly $value: string;
  readonly $extensions?: { readonly 'permit-path'?: { readonly dark?: string } };
}
const colours = tokens.color as unknown as Readonly<Record<string, Token>>;

/** Our colours that a partner's stand together with, by their name: the light ones, or the dark ones. */
export const themeColours = (theme: 'light' | 'dark'): Readonly<Record<string, string>> =>
  Object.fromEntries(GROUND_COLOURS.map((name) => [name, (theme === 'dark' ? colours[name]?.$extensions?.['permit-path']?.dark : undefined) ?? colours[name]?.$value ?? '']));
