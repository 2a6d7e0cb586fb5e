// Which strings are left as they are. Stryker's one change to a string is to empty it, and of three kinds of string that says nothing about the tests:
// one that does not compile when it is empty, because it is an id of a closed list; a place in a source or what the source is called; and the name
// of a text, a step or a condition, whose texts `tests/text/keys.test.ts` looks for. All other strings are mutated.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import ts from 'typescript';

/** Properties that hold a place, a title or a name. */
const NAMES = ['id', 'at', 'title', 'url'];
/** Functions with the positions of their arguments that are such: `said(source, place)`, `item(name, …)`. */
const NAMED_BY = { said: [1], article45b: [0], i16: [0], page: [0, 1], law: [0, 1], secondary: [0, 1], item: [0], indChecks: [0] };

let program;
/** The compiler's view of all files that are mutated, made once. */
const compiled = () => program ??= (() => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src/law', 'src/statechart'] }, ts.sys, process.cwd());
  return ts.createProgram(fileNames, options);
})();

/** The string of the source that begins at an offset. */
function stringAt(file, start) {
  const find = (node) => (node.getStart(file) === start && ts.isStringLiteralLike(node) ? node : ts.forEachChild(node, (child) => (child.pos <= start && start < child.end ? find(child) : undefined)));
  return find(file);
}

const comparing = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken];

/** The same string as the compiler sees it. Stryker does not tell in which file it is: the one of that length, with that string at that place. */
function compiledString(path) {
  const { end } = path.findParent((one) => one.isProgram()).node;
  const { start, value } = path.node;
  const found = compiled().getSourceFiles().filter(({ text }) => text.length === end).map((file) => stringAt(file, start)).filter((node) => node?.text === value);
  if (found.length !== 1) throw new Error(`“${value}” is found ${found.length} times.`);
  return found[0];
}

/** True when the compiler takes only certain strings here, and the empty one is not among them. */
function isOfAClosedList(path) {
  const node = compiledString(path);
  const checker = compiled().getTypeChecker();
  const { parent } = node;
  const compared = ts.isBinaryExpression(parent) && comparing.includes(parent.operatorToken.kind) ? (parent.left === node ? parent.right : parent.left) : undefined;
  const type = compared ? checker.getTypeAtLocation(compared) : checker.getContextualType(node);
  const wanted = type && (checker.getBaseConstraintOfType(type) ?? type);
  return wanted !== undefined && !(wanted.flags & ts.TypeFlags.Any) && !checker.isTypeAssignableTo(checker.getStringLiteralType(''), wanted);
}

/** True for a place, a title, or a name of something that is looked up by it. */
function isName({ parent, node, parentPath }) {
  if (parent.type === 'ObjectProperty') return NAMES.includes(parent.key.name ?? parent.key.value);
  return parent.type === 'CallExpression' && (NAMED_BY[parent.callee.name] ?? []).includes(parentPath.node.arguments.indexOf(node));
}

const strings = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    if (isName(path)) return 'a place, a title or a name';
    return path.isStringLiteral() && isOfAClosedList(path) ? 'an empty string does not compile here' : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'strings', strings)];
