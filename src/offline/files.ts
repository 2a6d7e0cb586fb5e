/** A file of the site: its address below the folder of the site, and how its SHA-256 begins, in hexadecimal digits. */
export type File = readonly [address: string, revision: string];

/** What the build found: the files that every language needs, and those of each language besides. */
export interface Packs {
  readonly shared: readonly File[];
  readonly languages: Readonly<Record<string, readonly File[]>>;
}

/** Never answered by the worker, online or not: what other sites put into their pages. */
const FOR_OTHERS = /^(v1|[^/]+\/embed)\//;

/** What the worker knows of the files of one version of the site, which stands in a folder (`scope`, a whole address). */
export function makeFiles({ shared, languages }: Packs, scope: string) {
  const revisions = new Map([...shared, ...Object.values(languages).flat()].map(([address, revision]) => [new URL(address, scope).href, revision]));
  const ids = Object.keys(languages);

  /** The address by which a request is kept, without what follows `?` or `#`; a folder is also found without its last slash. */
  const addressOf = (asked: string): string => {
    const url = new URL(asked);
    const bare = url.origin + url.pathname;
    return revisions.has(bare) ? bare : `${bare}/`;
  };

  return {
    ids,
    shared,
    /** Everything that a language needs. */
    of: (id: string): readonly File[] => languages[id] ?? [],
    /** Where the copy of a file stands: under another name for each revision, so that two versions can be kept side by side. */
    keyOf: ([address, revision]: File): string => `${new URL(address, scope).href}?revision=${revision}`,
    /** The file that a request asks for; undefined for what is not kept. */
    find(asked: string): { address: string; revision: string } | undefined {
      const address = addressOf(asked);
      const revision = revisions.get(address);
      return revision === undefined ? undefined : { address, revision };
    },
    /** The path below the folder of the site. */
    pathOf: (asked: string): string => asked.slice(scope.length),
    /** True for a page that the worker has to leave alone. */
    isForOthers: (asked: string): boolean => FOR_OTHERS.test(asked.slice(scope.length)),
    /** True for a page on which somebody may be answering questions. */
    isCheck: (asked: string): boolean => ids.some((id) => new URL(asked).href.startsWith(`${scope}${id}/check/`)),
    /** The page that is shown in the place of one that is not kept, in the language of its address. */
    offlinePage(asked: string, otherwise: string): string {
      const [language = ''] = asked.slice(scope.length).split('/');
      return `${scope}${ids.includes(language) ? language : otherwise}/offline/`;
    },
  };
}

export type Files = ReturnType<typeof makeFiles>;
