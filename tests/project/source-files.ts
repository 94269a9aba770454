// The source files of the project and what each of them imports, as the compiler reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = join(import.meta.dirname, '../..');
export const ROOMS = ['backend', 'extract', 'frontend', 'seeds', 'tests'] as const;

export interface Import {
  /** Path from the root, "/" between folders. */
  readonly file: string;
  /** As written. */
  readonly specifier: string;
  /** Path from the root for a relative import; null for a package. */
  readonly target: string | null;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}

const filesBelow = (dir: string): string[] =>
  readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)],
  );

/** All files of the rooms, from the root, ascending. */
export const roomFiles = (): string[] =>
  ROOMS.flatMap((room) => filesBelow(room))
    .map((file) => file.split(sep).join('/'))
    .sort();

export const sourceFiles = (): string[] => roomFiles().filter((file) => /\.tsx?$/.test(file));

export const readSource = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    if (node.isTypeOnly || !exportClause || !ts.isNamedExports(exportClause))
      return node.isTypeOnly;
    return exportClause.elements.every((element) => element.isTypeOnly);
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
};

const isModuleCall = (node: ts.CallExpression): boolean =>
  node.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(node.expression) && node.expression.text === 'require');

/** Every way to name a module: import, export from, import(), require(), import('x').Type. */
const namedModule = (node: ts.Node): { specifier: ts.Node; typeOnly: boolean } | null => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { specifier: node.moduleSpecifier, typeOnly: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typeOnly: true };
  }
  const [argument] = ts.isCallExpression(node) && isModuleCall(node) ? node.arguments : [];
  return argument === undefined ? null : { specifier: argument, typeOnly: false };
};

const target = (file: string, specifier: string): string | null =>
  specifier.startsWith('.')
    ? posix.normalize(posix.join(dirname(file), specifier.replace(/\?.*$/, '')))
    : null;

/** The imports of one file with this text. */
export const importsIn = (file: string, text: string): Import[] => {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedModule(node);
    if (named !== null && ts.isStringLiteralLike(named.specifier)) {
      const specifier = named.specifier.text;
      found.push({ file, specifier, target: target(file, specifier), typeOnly: named.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false));
  return found;
};

/** "zod" of "zod/v4", "@scope/name" of "@scope/name/part"; null for the parts of Node itself. */
export const packageOf = (specifier: string): string | null => {
  if (specifier.startsWith('node:')) return null;
  const [first = '', second] = specifier.split('/');
  return first.startsWith('@') && second !== undefined ? `${first}/${second}` : first;
};
