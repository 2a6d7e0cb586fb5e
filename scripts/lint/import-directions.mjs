// The tree's one rule as a lint error: which folder may know which.
//   law <- statechart <- islands <- pages        law <- text <- islands, components, layouts, pages
// A rule of our own, since the folder a relative path leads to is only known once it is resolved.
import { posix, relative, sep } from 'node:path';

const nlds = ['@nl-design-system-candidate/*', '@utrecht/*'];
const astro = ['astro', 'astro/*', 'astro:*'];
// embed and offline stand alone, but some page has to load them: by these files and no other.
const doors = ['src/embed/frame', 'src/embed/loader', 'src/offline/register', 'src/offline/keptPage'];
// What a partner's page and the widget agreed on, and how a partner's look is judged: names and pure functions, nothing that runs in a
// page by itself. The page for partners shows the same names and judges by the same rules.
const contract = ['protocol', 'look', 'refusal', 'colour', 'grounds'].map((name) => `src/embed/${name}`);
const any = ['*'];

/** What each folder may import beside its own files: folders (or single files) and packages. */
export const directions = {
  'src/law': { folders: [], packages: [] },
  'src/statechart': { folders: ['src/law'], packages: ['xstate', 'xstate/*'] },
  // node:crypto names the bundles at build.
  'src/text': { folders: ['src/law', 'locales'], packages: ['i18next', 'node:crypto'] },
  // The law and the conversation as other programs import them.
  'src/library': { folders: ['src/law', 'src/statechart'], packages: [] },
  // The law as other programs read it, at /rules/.
  'src/open': { folders: ['src/law', 'src/statechart', 'src/text'], packages: [] },
  // For the page for partners alone: it needs nothing of the check.
  'src/islands/partners': { folders: ['src/text', ...contract], packages: [] },
  'src/islands': {
    folders: ['src/law', 'src/statechart', 'src/text'],
    packages: ['preact', 'preact/*', '@wikimedia/codex-icons', '@wikimedia/codex-icons/*', 'ical-generator', 'lean-qr/*'],
  },
  // The pages that explain the check show the very chart that runs.
  'src/components/how': { folders: ['src/law', 'src/statechart', 'src/text', 'src/islands', 'src/hosting', 'src/components'], packages: astro },
  'src/components': {
    folders: ['src/law', 'src/text', 'src/islands', 'src/styles', 'src/hosting', ...contract],
    // node:crypto: the hash of the check's first script, for the page's policy. feed: the changes of law, for programs.
    packages: [...astro, ...nlds, 'node:crypto', 'feed'],
  },
  'src/layouts': {
    folders: ['src/law', 'src/text', 'src/islands', 'src/styles', 'src/components', ...doors],
    packages: [...astro, ...nlds],
  },
  'src/pages': {
    folders: ['src/law', 'src/statechart', 'src/text', 'src/islands', 'src/components', 'src/layouts', 'src/styles', 'src/hosting', 'src/open', ...doors, ...contract],
    packages: any,
    own: false, // nothing imports a page, not even another page
  },
  'src/styles': { folders: [], packages: nlds },
  'src/embed': { folders: [], packages: [] },
  'src/hosting': { folders: [], packages: [] },
  // It asks whether somebody is answering questions, so that no new version is taken then; that name is known in one place.
  'src/offline': { folders: ['src/islands/store'], packages: ['serwist'] },
};

const within = (path, folder) => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
const folderOf = (path) => Object.keys(directions).find((folder) => path.startsWith(`${folder}/`));
const matches = (name, pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/** Why `file` may not import `source`; undefined when it may. Both paths are seen from the repository. */
function objection(file, source) {
  const from = folderOf(file);
  const { folders, packages, own = true } = directions[from] ?? { folders: any, packages: any };
  const local = /^[./]/.test(source);

  if (!local) {
    return packages.some((pattern) => matches(source, pattern)) ? undefined : `${from} does not import the package '${source}'`;
  }
  // In Vite a leading slash means the repository.
  const target = source.startsWith('/') ? posix.normalize(source.slice(1)) : posix.join(posix.dirname(file), source);
  if (within(target, 'src/pages')) return 'nothing imports src/pages';
  if (folders === any || (own && within(target, from))) return undefined;
  if (folders.some((folder) => within(target, folder))) return undefined;
  return `${from} does not import ${folderOf(target) ?? target}`;
}

/** The fixed text an import begins with: all of it, or what stands before the first ${} of a template. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral') return node.quasis[0].value.cooked;
  return undefined;
}

const isGlob = ({ type, object, property }) =>
  type === 'MemberExpression' && object.type === 'MetaProperty' && /^glob/.test(property.name ?? '');

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: 'Imports run one way: {{reason}}.',
      unknown: 'Imports run one way: a path that is not written out cannot be checked.',
    },
  },
  create(context) {
    // physicalFilename: a <script> inside an .astro file is linted under an invented name.
    const file = relative(context.cwd, context.physicalFilename).split(sep).join('/');

    const check = (node) => {
      if (!node) return;
      const text = textOf(node);
      if (!text) {
        if (folderOf(file)) context.report({ node, messageId: 'unknown' });
        return;
      }
      // Vite's ?url, ?raw and the ! of an excluded pattern say how, not what.
      const reason = objection(file, text.replace(/^!/, '').replace(/\?.*$/, ''));
      if (reason) context.report({ node, messageId: 'direction', data: { reason } });
    };

    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      // A type is knowledge too: import('../text/keys').Key
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      CallExpression(node) {
        if (!isGlob(node.callee)) return;
        const [patterns] = node.arguments;
        if (patterns?.type === 'ArrayExpression') patterns.elements.forEach(check);
        else check(patterns);
      },
    };
  },
};
