import { systemPrincipal } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import { openPhases } from '@aduan/core/ticket';
import type { MovePreview } from './move.js';

const ticketsAtOnce = 50;

/** Counts what moving the open tickets would do now. It changes nothing. */
export async function previewMove(
  { now, terms, tickets }: Pick<PluginContext, 'now' | 'terms' | 'tickets'>,
  part: 'calendar' | 'policies',
): Promise<MovePreview> {
  const { inForce: hash } = (await terms.former())[part];
  const at = now();
  const found = { tickets: 0, moved: 0, later: 0, ahead: 0 };
  const filter = {
    notUnder: { part, hash },
    phases: openPhases,
    order: 'due',
    limit: ticketsAtOnce,
  } as const;
  for await (const page of tickets.pages(filter, systemPrincipal)) {
    const loaded = await Promise.all(page.map(({ ticket }) => tickets.load(ticket.id)));
    found.tickets += page.length;
    for (const { from, to } of loaded.flatMap((each) => (each ? terms.moved(part, each) : []))) {
      found.moved += 1;
      if (to > from) found.later += 1;
      if (from < at && to >= at) found.ahead += 1;
    }
  }
  return found;
}
