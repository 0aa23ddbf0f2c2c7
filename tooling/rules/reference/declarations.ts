import ts from 'typescript';
import { filesOf, type SourceFile } from '../source-files.ts';

/** A member of an interface, with what its comment says. */
export interface DeclaredMember {
  readonly name: string;
  readonly isOptional: boolean;
  /** The comment as one line of Markdown; empty without one. */
  readonly comment: string;
  /** The names of the members of its type: written out, or of the interfaces of the same file that it names. */
  readonly fields: readonly string[];
}

/** A function that makes a plugin. */
export interface PluginFactory {
  readonly name: string;
  /** The entry that exports it, such as `@aduan/plugins/parties`. */
  readonly entry: string;
  readonly comment: string;
  /** The members of its options. */
  readonly options: readonly DeclaredMember[];
}

/** @throws Error when the interface is not there, so that a moved one is noticed */
export function membersOf(path: string, name: string): readonly DeclaredMember[] {
  const [file] = filesOf(path);
  const found = file && interfacesOf(file).get(name);
  if (!found) throw new Error(`${path} has no interface ${name}`);
  return found;
}

/** All functions of the packages that return `AduanPlugin<'id', …>`, by the id of the plugin. */
export function pluginFactories(): ReadonlyMap<string, PluginFactory> {
  const factories = new Map<string, PluginFactory>();
  const sources = filesOf('packages/*/src/**/*.ts');
  for (const file of sources.filter(({ text }) => text.includes('AduanPlugin<'))) {
    for (const statement of syntaxOf(file).statements) {
      const id = ts.isFunctionDeclaration(statement) && pluginId(statement);
      // Of several signatures of one function the first one has the comment.
      if (id && !factories.has(id)) factories.set(id, factoryOf(file, statement));
    }
  }
  return factories;
}

/** The comment of a declaration as one line of Markdown, without examples and tags. */
function commentOf(node: ts.Node): string {
  const [comment] = ts
    .getJSDocCommentsAndTags(node)
    .filter((each) => ts.isJSDoc(each))
    .slice(-1);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '')
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}

export function syntaxOf({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
}

/** The interfaces of a file, and its types that are written out as objects, by name. */
function interfacesOf(file: SourceFile): ReadonlyMap<string, readonly DeclaredMember[]> {
  return new Map(
    [...objectTypesOf(file)].map(([name, members]) => [
      name,
      members.flatMap((member) => {
        if (!member.name || !(ts.isPropertySignature(member) || ts.isMethodSignature(member)))
          return [];
        const fields = ts.isPropertySignature(member) ? fieldsOf(member.type, file) : [];
        return [
          {
            name: nameOf(member.name),
            isOptional: member.questionToken !== undefined,
            comment: commentOf(member),
            fields: [...new Set(fields)],
          },
        ];
      }),
    ]),
  );
}

type Members = readonly ts.TypeElement[];

function objectTypesOf(file: SourceFile): ReadonlyMap<string, Members> {
  return new Map(
    syntaxOf(file).statements.flatMap((each): [string, Members][] => {
      if (ts.isInterfaceDeclaration(each)) return [[each.name.text, each.members]];
      if (!ts.isTypeAliasDeclaration(each)) return [];
      return [[each.name.text, literalsIn(each.type).flatMap(({ members }) => [...members])]];
    }),
  );
}

function literalsIn(type: ts.TypeNode): readonly ts.TypeLiteralNode[] {
  if (ts.isTypeLiteralNode(type)) return [type];
  const isMade = ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type);
  return isMade ? type.types.flatMap(literalsIn) : [];
}

function fieldsOf(type: ts.TypeNode | undefined, file: SourceFile): readonly string[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return namesIn(type.members);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((each) => fieldsOf(each, file));
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  const declaring = fileThatDeclares(name, file);
  return namesIn((declaring && objectTypesOf(declaring).get(name)) ?? []);
}

/** The file itself, or another one of its package. */
function fileThatDeclares(name: string, near: SourceFile): SourceFile | undefined {
  if (objectTypesOf(near).has(name)) return near;
  const declaration = new RegExp(`^export (?:interface|type) ${name}\\b`, 'm');
  return sourcesOf(packageOf(near.path)).find(({ text }) => declaration.test(text));
}

const sourcesByPackage = new Map<string, readonly SourceFile[]>();

function sourcesOf(folder: string): readonly SourceFile[] {
  const sources = sourcesByPackage.get(folder) ?? filesOf(`${folder}/src/**/*.ts`);
  sourcesByPackage.set(folder, sources);
  return sources;
}

function packageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function namesIn(members: Members): string[] {
  return members.flatMap(({ name }) => (name ? [nameOf(name)] : []));
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function pluginId({ type }: ts.FunctionDeclaration): string | null {
  if (!type || !ts.isTypeReferenceNode(type) || type.typeName.getText() !== 'AduanPlugin')
    return null;
  const [id] = type.typeArguments ?? [];
  return id && ts.isLiteralTypeNode(id) && ts.isStringLiteral(id.literal) ? id.literal.text : null;
}

function factoryOf(file: SourceFile, declaration: ts.FunctionDeclaration): PluginFactory {
  const [given] = declaration.parameters;
  const named =
    given?.type && ts.isTypeReferenceNode(given.type) ? given.type.typeName.getText() : '';
  const type = named.endsWith('Options') ? named : '';
  const declaring = type ? fileThatDeclares(type, file) : undefined;
  return {
    name: declaration.name?.text ?? '',
    entry: entryOf(file.path),
    comment: commentOf(declaration),
    options: (type && declaring && interfacesOf(declaring).get(type)) || [],
  };
}

/** The entry whose folder is nearest above a file, by the `exports` of its package. */
function entryOf(path: string): string {
  const folder = packageOf(path);
  const [manifest] = filesOf(`${folder}/package.json`);
  const { name, exports } = JSON.parse(manifest?.text ?? '{}') as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly '@aduan/source'?: string }>>;
  };
  const nearest = Object.entries(exports)
    .map(([entry, target]) => ({ entry, source: target['@aduan/source'] ?? '' }))
    .map(({ entry, source }) => ({
      entry,
      above: source.replace(/^\.\//, '').replace(/[^/]*$/, ''),
    }))
    .filter(({ above }) => above !== '' && path.startsWith(`${folder}/${above}`))
    .toSorted((one, other) => other.above.length - one.above.length)[0];
  return `${name}${(nearest?.entry ?? '.').slice(1)}`;
}
