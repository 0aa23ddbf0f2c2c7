import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan sla explain NUMBER`: the deadlines of a ticket, and for each the time that was counted. */
export const slaExplain: Command = async (parameters, { out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { ...deskOptions, actor: { type: 'string', default: 'aduan-cli' } },
    allowPositionals: true,
  });
  const [number, ...rest] = positionals;
  if (number === undefined || rest.length > 0)
    throw new UsageError('sla explain takes one number.');
  const actor = actorOf(values);
  return withDesk(values, async ({ aduan }) => {
    const { clocks, ticket } = await aduan.tickets.find(number, { actor });
    const { timeZone } = aduan.calendar.def;
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      dateStyle: 'full',
      timeStyle: 'long',
    });
    out(`${ticket.number}: ${ticket.state}, ${clocks.length} deadlines`);
    for (const { cycle, metric, policyId, target } of clocks) {
      const proof = await aduan.tickets.explain(
        ticket.id,
        { metric, cycle, policy: policyId },
        { actor },
      );
      const { clock, policy, steps } = proof;
      out('');
      out(
        `${metric} (${target}), ${clock.state}: ${clock.dueAt === null ? 'while it is paused: no deadline' : format.format(clock.dueAt)}`,
      );
      out(`  ${policy.title.en}, ${policy.id} ${policy.version}`);
      for (const { date, kind, label } of steps) {
        out(`  ${date} ${kind === 'counted' ? '+' : ' '} ${label.en}`);
      }
    }
    return 0;
  });
};
