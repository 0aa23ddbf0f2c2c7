import { systemPrincipal, type Ticket } from '@aduan/core';
import type { PluginContext, PluginJob } from '@aduan/core/plugin';
import { openPhases, type TicketEvent } from '@aduan/core/ticket';
import type { Register } from './register.js';
import { supervisionOf } from './route-ticket.js';

/** How often each instance looks for tickets of retired units, ms. */
const lookMs = 5_000;
/** How many tickets one round moves at most, so that other work of the desk goes on in between. */
const maxPerRound = 200;

/**
 * The event that moves an open ticket of a retired unit to its successor, or to central supervision when it is about the
 * successor. Its officer keeps it while they work here. Empty for any other ticket.
 */
export function succession(register: Register, ticket: Ticket): readonly TicketEvent[] {
  const { assignee, phase, team } = ticket;
  const successor = team === null ? undefined : register.unit(team)?.successor;
  if (successor === undefined || phase === 'closed') return [];
  const to = register.isAboutUnit(ticket, successor) ? supervisionOf(register, ticket) : successor;
  const officer = to === successor ? register.handler(ticket) : null;
  const keeps = officer && !register.isAbout(ticket, officer);
  return [{ type: 'ticket.assigned', facts: { team: to, assignee: keeps ? assignee : null } }];
}

/**
 * The job that moves the open tickets of retired units, as the desk itself: one event each. What is left after a round,
 * or after a process ended, is found again by its team.
 */
export function successionJob(context: PluginContext, register: () => Register): PluginJob {
  const { execute, log, tickets } = context;

  async function move({ id }: Pick<Ticket, 'id'>): Promise<boolean> {
    try {
      const options = { actor: systemPrincipal, name: 'succeed' };
      await execute(id, (ticket) => succession(register(), ticket), options);
      return true;
    } catch (error) {
      log('warn', 'organization.not-succeeded', { error, ticket: id });
      return false;
    }
  }

  return {
    name: 'succession',
    everyMs: lookMs,
    async run() {
      let moved = 0;
      for (const { code, successor } of register().definition.units) {
        if (successor === undefined) continue;
        const filter = { team: code, phases: openPhases, limit: 100 };
        for await (const page of tickets.pages(filter, systemPrincipal)) {
          for (const { ticket } of page) if (await move(ticket)) moved += 1;
          if (moved >= maxPerRound) return true;
        }
      }
      return moved > 0;
    },
  };
}
