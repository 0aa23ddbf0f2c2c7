import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { PartyId } from '@aduan/core';
import type { BreachReport, BreachScope } from '@aduan/core/plugin';
import type { Command, Terminal } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const leaks = ['database', 'database-and-keys', 'account'] as const;

/**
 * `aduan breach report`: the people affected by a data breach, their exposed data, since when, and the deadline for
 * notification.
 */
export const breachReport: Command = async (parameters, terminal) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      leaked: { type: 'string' },
      officer: { type: 'string' },
      from: { type: 'string' },
      until: { type: 'string' },
      known: { type: 'string' },
      'breach-ticket': { type: 'string' },
      party: { type: 'string', multiple: true },
      ticket: { type: 'string', multiple: true },
      out: { type: 'string' },
    },
  });
  const kind = leaks.find((leak) => leak === values.leaked);
  if (!kind) throw new UsageError(`Name what got out: --leaked ${leaks.join(' | ')}.`);
  if (kind === 'account' && !values.officer)
    throw new UsageError('--leaked account needs --officer ID.');
  const times = { from: values.from, until: values.until, knownAt: values.known };
  const actor = actorOf(values);
  return withDesk(values, async ({ aduan }) => {
    const idOf = async (number: string) => (await aduan.tickets.find(number, { actor })).ticket.id;
    const about = values['breach-ticket'];
    const scope: BreachScope = {
      kind,
      ...(values.officer !== undefined && { officer: values.officer }),
      ...instantsOf(times),
      ...(values.party && { parties: values.party as PartyId[] }),
      ...(values.ticket && { tickets: await Promise.all(values.ticket.map(idOf)) }),
      ...(about !== undefined && { ticket: await idOf(about) }),
    };
    const report = await aduan.dataProtection.reportBreach(scope, { actor });
    const text = JSON.stringify(report, null, 2);
    if (values.out === undefined) terminal.out(text);
    else await writeFile(values.out, `${text}\n`, { flag: 'wx', mode: 0o600 });
    summarize(report, terminal);
    return 0;
  });
};

function instantsOf(texts: Readonly<Record<string, string | undefined>>): Record<string, number> {
  const given = Object.entries(texts).flatMap(([name, text]) =>
    text ? [[name, text] as const] : [],
  );
  return Object.fromEntries(
    given.map(([name, text]) => {
      const at = Date.parse(text);
      // A time without an offset would mean different instants on different machines.
      if (Number.isNaN(at) || !/(?:Z|[+-]\d\d:\d\d)$/.test(text)) {
        throw new UsageError(
          `"${text}" is no time with an offset, such as 2026-04-14T09:00:00+07:00.`,
        );
      }
      return [name, at];
    }),
  );
}

function summarize({ tickets, limits, notifyBy, people }: BreachReport, { err }: Terminal): void {
  err(
    `${people.length} people in ${tickets} cases. Tell them and the supervisory body by ${notifyBy}.`,
  );
  for (const limit of limits) err(`  this report cannot tell: ${limit}`);
}
