import type { LanguageId } from './languages';
import type { Texts } from './t';

// For the build only: everything of every language. The visitor gets bundles (`bundles.ts`).
const files = import.meta.glob<Texts>('../../locales/*/**/*.json', { eager: true, import: 'default' });

/** All texts of a language as one tree: the files by their names, the pathways below `pathways`. */
export function textsOf(language: LanguageId): Texts {
  const tree: Record<string, Texts> = {};
  const pathways: Record<string, Texts> = {};
  for (const [path, texts] of Object.entries(files)) {
    const [, code, folder, name] = /locales\/([^/]+)\/(?:(pathways)\/)?([^/]+)\.json$/.exec(path) ?? [];
    if (code !== language || !name || name.startsWith('_')) continue;
    (folder ? pathways : tree)[name] = texts;
  }
  return { ...tree, pathways };
}
