import type { Aduan } from '../../../packages/core/src/aduan.ts';
import type { AnyOperation } from '../../../packages/core/src/plugin/operation.ts';
import { type PluginFactory, pluginFactories } from './declarations.ts';
import { codes, table } from './markdown.ts';

type Mounted = Aduan['mounted'][number];

/** `docs/en/plugins.md`, made from what the plugins declare. @param aduan - a desk with every plugin */
export function pluginsPage(aduan: Aduan): string {
  const factories = pluginFactories();
  const isCore = ({ plugin }: Mounted) => Object.hasOwn(partsOfCore, plugin.id);
  const listed = aduan.mounted
    .filter((mounted) => !isCore(mounted))
    .map((mounted) => {
      const factory = factories.get(mounted.plugin.id);
      if (!factory) throw new Error(`No function returns the plugin "${mounted.plugin.id}".`);
      return sectionOf(mounted, factory);
    });
  return `# Plugin reference

What each plugin brings: calls, events, permissions, options. This page is made from the declarations of the plugins: \`vitest run --root tooling/rules reference -u\` writes it. [Writing a plugin](writing-a-plugin.md) shows how to make one.

A host lists plugins in \`createAduan({ plugins: [...] })\` and calls them as \`aduan.plugins.<id>\`. Commands and queries take \`(input, { actor })\`, on a ticket or a party \`(id, input, { actor })\`. Roles are the defaults; your [workflow](ticket-lifecycle.md) may grant others. Without a permission everybody with access may call it, or the action that is asked for decides. The parts of core at the end declare their calls in the same way.

${listed.toSorted().join('\n\n')}

${aduan.mounted.filter(isCore).map(sectionOfCore).join('\n\n')}
`;
}

/** Where the calls stand that core mounts itself. */
const partsOfCore: Readonly<Record<string, string>> = {
  tickets: 'aduan.tickets',
  conversations: 'aduan.conversations',
  'data-protection': 'aduan.dataProtection',
  'dead-letters': 'aduan.deadLetters',
};

function sectionOfCore(mounted: Mounted): string {
  const { id } = mounted.plugin;
  return sectionOf(mounted, { options: [], comment: `\`${partsOfCore[id]}\`.` });
}

type Described = Pick<PluginFactory, 'comment' | 'options'> & Partial<PluginFactory>;

function sectionOf({ calls, parts, plugin }: Mounted, described: Described): string {
  const { comment, entry, name, options } = described;
  const operations = { ...parts.commands, ...parts.queries };
  const others = Object.keys(calls).filter((call) => !Object.hasOwn(operations, call));
  const {
    errors = {},
    events = [],
    ledgers = [],
    permissions = {},
    requires,
    tables = {},
  } = plugin;
  const facts = [
    ['needs', codes(requires)],
    [
      'options',
      options.map((each) => `\`${each.name}\`${each.isOptional ? '' : ' (required)'}`).join(', '),
    ],
    ['other calls', codes(others)],
    ['permissions', permissionsOf(permissions)],
    ['tables', codes(Object.keys(tables))],
    [
      'ledgers',
      codes(ledgers.map((ledger) => `${plugin.id}:${ledger.replace(`${plugin.id}:`, '')}`)),
    ],
    [
      'errors',
      Object.entries(errors)
        .map(([code, { status }]) => `\`${code}\` (${status})`)
        .join(', '),
    ],
  ].filter(([, value]) => value !== '' && value !== '–') as [string, string][];
  return [
    `## ${plugin.id}${name === undefined ? ', part of core' : ''}`,
    name === undefined ? comment : `\`${name}\` of \`${entry}\`. ${comment}`,
    ...(facts.length > 0 ? [table(['declares', ''], facts)] : []),
    ...(Object.keys(operations).length > 0 ? [calling(operations, plugin.id)] : []),
    ...(events.length > 0 ? [eventTable(events)] : []),
  ].join('\n\n');
}

function permissionsOf(permissions: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(permissions)
    .map(([permission, roles]) => `\`${permission}\`: ${roles.join(', ') || 'nobody'}`)
    .join('; ');
}

function calling(operations: Readonly<Record<string, AnyOperation>>, id: string): string {
  const rows = Object.entries(operations).map(([name, { http, kind, on, permission }]) => [
    `\`${name}\``,
    on === 'desk' ? kind : `${kind} on a ${on}`,
    permission === null ? '–' : `\`${permission}\``,
    http ? `\`${methodOf(kind, http.method)} ${pathOf(http.path, on, id)}\`` : '–',
    http?.summary ?? '–',
  ]);
  return table(['call', 'kind', 'permission', 'HTTP', 'what it does'], rows);
}

function methodOf(kind: AnyOperation['kind'], method: 'POST' | undefined): string {
  return kind === 'command' ? 'POST' : (method ?? 'GET');
}

function pathOf(path: string, on: AnyOperation['on'], id: string): string {
  if (path.startsWith('/')) return path;
  const below = { ticket: '/tickets/{id}', party: '/parties/{id}', desk: `/${id}` }[on];
  return path === '' ? below : `${below}/${path}`;
}

function eventTable(events: NonNullable<Mounted['plugin']['events']>): string {
  return table(
    ['event', 'in the history', 'facts'],
    events.map(({ definition, type }) => {
      const { properties = {} } = definition.facts as { readonly properties?: object };
      return [`\`${type}\``, definition.label.en ?? '', codes(Object.keys(properties))];
    }),
  );
}
