import { demand } from '../conformance/demand.js';
import type { PluginConformance } from './plugin-conformance.js';
import { drivenDesk, type OpenedDesk, tenant } from './plugin-trial.js';

/** The types of events of the plugin that stand in histories. */
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

/** Reads each ticket: the history verifies, and every event is told in both languages. */
export async function requireReadable({
  aduan,
  officer,
  tickets,
}: Pick<OpenedDesk, 'aduan' | 'officer' | 'tickets'>): Promise<void> {
  for (const id of tickets) {
    const { timeline } = await aduan.tickets.get(id, { actor: officer });
    for (const entry of timeline) {
      if (entry.type !== 'fact' || !entry.event.includes(':')) continue;
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

/** Drives the plugin, then reads what it wrote. */
export async function tryWork(subject: PluginConformance): Promise<void> {
  const { events = [], id } = subject.plugin;
  const desk = await drivenDesk(subject);
  for (const type of await ownTypes(desk, id)) {
    demand(
      events.some((each) => each.type === type),
      `it writes "${type}", which is not among its "events": nobody could read it later`,
    );
  }
  await requireReadable(desk);
}
