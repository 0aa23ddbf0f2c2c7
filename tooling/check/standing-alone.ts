import type { WorkspacePackage } from '../workspace.ts';

/** Applications of the SDK, and the example that is one. The SDK must stand without them. */
const applications = [
  'packages/server',
  'packages/console',
  'packages/create-aduan',
  'examples/call-center',
];
/** What is about cooperatives. A desk of another ministry never installs it. */
const cooperative = ['packages/kopdes', 'packages/simkopdes'];
const anotherMinistry = 'examples/another-ministry';

/** What to leave out of a tree that shows the SDK without its applications: folders, relative to the root. */
export function beyondTheSdk(packages: readonly WorkspacePackage[]): readonly string[] {
  return packages.flatMap((one) => {
    if (applications.includes(one.folder)) return [one.folder];
    const isBeyond = installed(one.needs, packages).some(({ folder }) =>
      applications.includes(folder),
    );
    if (!isBeyond) return [];
    return [one.folder.startsWith('examples/') ? one.folder : `${one.folder}/test`];
  });
}

/** Dependencies that must not be, one sentence each. */
export function wrongDependencies(packages: readonly WorkspacePackage[]): readonly string[] {
  const isSpecial = ({ folder }: WorkspacePackage) =>
    [...applications, ...cooperative].includes(folder) || folder.startsWith('examples/');
  const wrongOf = (one: WorkspacePackage, names: readonly string[]) =>
    installed(names, packages)
      .filter(isSpecial)
      .map(
        ({ name }) => `${one.name} brings ${name}, which a desk of another ministry never needs.`,
      );
  return packages.flatMap((one) => {
    if (one.folder === anotherMinistry) return wrongOf(one, one.needs);
    return isSpecial(one) ? [] : wrongOf(one, one.installs);
  });
}

/** Packages of these names, and all that comes with them. */
function installed(
  names: readonly string[],
  packages: readonly WorkspacePackage[],
): readonly WorkspacePackage[] {
  const found = new Set(packages.filter(({ name }) => names.includes(name)));
  for (const { installs } of found)
    for (const one of packages) if (installs.includes(one.name)) found.add(one);
  return [...found];
}
