import type { LanguageId } from './languages';
import type { Texts } from './t';

// For the build only: everything of every language. The visitor gets bundles (`bundles.ts`).
const files = import.meta.glob<Texts>('../../locales/*/**/*.json', { eager: true, import: 'default' });

/** All texts of a language as one tree: the files by their names, those of the pathways and topics below `pathways` and `topics`. */
export function textsOf(language: LanguageId): Texts {
  const tree: Record<string, Texts> = {};
  const folders: Record<string, Record<string, Texts>> = { pathways: {}, topics: {} };
  for (const [path, texts] of Object.entries(files)) {
    const [, code, folder, name] = /locales\/([^/]+)\/(?:(pathways|topics)\/)?([^/]+)\.json$/.exec(path) ?? [];
    if (code !== language || !name || name.startsWith('_')) continue;
    ((folder && folders[folder]) || tree)[name] = texts;
  }
  return { ...tree, ...folders };
}
