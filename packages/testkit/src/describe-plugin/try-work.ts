import { demand } from '../conformance/demand.js';
import { oncePerSubject } from './once-per-subject.js';
import type { PluginConformance } from './plugin-conformance.js';
import { drivenDesk, type OpenedDesk, tenant } from './plugin-trial.js';

/** The plugin's event types that occur in histories. */
export async function ownTypes(
  { store, tickets }: OpenedDesk,
  id: string,
): Promise<readonly string[]> {
  const histories = await Promise.all(tickets.map((ticket) => store.readEvents(tenant, ticket)));
  return histories
    .flat()
    .map(({ type }): string => type)
    .filter((type) => type.startsWith(`${id}:`));
}

/** Reads each ticket: the history verifies, and every event of a plugin has a text in both languages. */
export async function requireReadable({
  aduan,
  context: { definitions, eventTypes },
  officer,
  tickets,
}: Pick<OpenedDesk, 'aduan' | 'context' | 'officer' | 'tickets'>): Promise<void> {
  // Core's own events have their words elsewhere.
  const ofCore = new Set<string>(eventTypes.filter((type) => !definitions.has(type)));
  for (const id of tickets) {
    const { timeline } = await aduan.tickets.get(id, { actor: officer });
    for (const entry of timeline) {
      if (entry.type !== 'fact' || ofCore.has(entry.event)) continue;
      const { en = '', id: indonesian = '' } = entry.label ?? {};
      demand(
        en !== '' && indonesian !== '',
        `nobody can read "${entry.event}" in a history: list it in "events" of the plugin`,
      );
    }
    const { intact } = await aduan.tickets.verifyHistory(id, { actor: officer });
    demand(intact, `the history of ${id} does not verify any more`);
  }
}

/** The desk on which the plugin was driven, for checks that look at what it left and change nothing. */
export const workedDesk: (subject: PluginConformance) => Promise<OpenedDesk> = oncePerSubject(
  (subject) => drivenDesk(subject),
);

/** Drives the plugin, then reads the data that it wrote. */
export async function tryWork(subject: PluginConformance): Promise<void> {
  const desk = await workedDesk(subject);
  const known: readonly string[] = desk.context.eventTypes;
  for (const type of await ownTypes(desk, subject.plugin.id)) {
    demand(
      known.includes(type),
      `it writes "${type}", which is not among its "events": nobody could read it later`,
    );
  }
  await requireReadable(desk);
}
