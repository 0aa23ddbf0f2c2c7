import type { AduanOptions } from '../aduan-options.js';
import { InputError, type InputIssue } from '../errors.js';
import type { Label } from '../ports/label.js';
import type { Workflow } from '../ticket/workflow/workflow.js';
import { type AnyPlugin, pluginContract } from './plugin.js';

/** Adds the roles that plugins propose for their permissions, where the workflow of the host says nothing. */
export function withPermissions(workflow: Workflow, plugins: readonly AnyPlugin[]): Workflow {
  const proposed = Object.assign({}, ...plugins.map(({ permissions = {} }) => permissions));
  if (Object.keys(proposed).length === 0) return workflow;
  const { definition } = workflow;
  const permissions = { ...proposed, ...definition.permissions };
  return { ...workflow, definition: { ...definition, permissions } };
}

/** Names of units from the host and from plugins. */
export function unitNames(
  given: AduanOptions<never>['units'],
  plugins: readonly AnyPlugin[],
): () => Readonly<Record<string, Label>> {
  const sources = [
    ...(given ? [typeof given === 'function' ? given : () => given] : []),
    ...plugins.flatMap(({ names }) => names?.units ?? []),
  ];
  return () =>
    sources.length === 1 && sources[0]
      ? sources[0]()
      : Object.assign({}, ...sources.map((units) => units()));
}

/**
 * Checks that plugins fit together and to the workflow. TypeScript hosts get most of it from the compiler.
 *
 * @throws InputError with one issue for each mistake
 */
export function checkPlugins(plugins: readonly AnyPlugin[], workflow: Workflow): void {
  const issues = [...pluginMistakes(plugins), ...unknownPermissions(plugins, workflow)];
  if (issues.length === 0) return;
  const list = issues.map(({ message }) => message).join('; ');
  throw new InputError(`The desk cannot be composed: ${list}.`, issues);
}

function pluginMistakes(plugins: readonly AnyPlugin[]): readonly InputIssue[] {
  // The built-in plugins precede all others.
  const before = new Set(['tickets', 'conversations', 'data-protection', 'dead-letters']);
  return plugins.flatMap((plugin) => {
    const mistakes = mistakesOf(plugin, before, plugins);
    before.add(plugin.id);
    return mistakes.map((what) => ({
      message: `plugin "${plugin.id}" ${what}`,
      path: ['plugins', plugin.id],
    }));
  });
}

function mistakesOf(
  { contract, errors = {}, events = [], id, permissions = {}, requires }: AnyPlugin,
  before: ReadonlySet<string>,
  all: readonly AnyPlugin[],
): readonly string[] {
  const foreign = (names: readonly string[], separator: string) =>
    names.filter((name) => !name.startsWith(`${id}${separator}`));
  return [
    ...(contract === pluginContract
      ? []
      : [`is written for another contract than ${pluginContract}`]),
    ...(/^[a-z][a-z0-9-]*$/.test(id) ? [] : ['has an id with other than a-z, 0-9 and dashes']),
    ...(before.has(id) ? ['is in the list twice'] : []),
    ...requires
      .filter((other) => !before.has(other))
      .map((other) =>
        all.some((each) => each.id === other)
          ? `stands before "${other}", which it needs`
          : `needs the plugin "${other}"`,
      ),
    ...foreign(
      events.map(({ type }) => type),
      ':',
    ).map((type) => `defines the event "${type}", which is not its own`),
    ...foreign(Object.keys(permissions), ':').map(
      (name) => `grants "${name}", which is not its own`,
    ),
    ...foreign(Object.keys(errors), '-').map(
      (code) => `defines the error "${code}", which is not its own`,
    ),
  ];
}

function unknownPermissions(
  plugins: readonly AnyPlugin[],
  { definition }: Workflow,
): readonly InputIssue[] {
  const known = new Set(plugins.flatMap(({ permissions = {} }) => Object.keys(permissions)));
  return Object.keys(definition.permissions)
    .filter((name) => name.includes(':') && !known.has(name))
    .map((name) => ({
      message: `the workflow grants "${name}", which no plugin of the desk has`,
      path: ['workflow', 'permissions', name],
    }));
}
