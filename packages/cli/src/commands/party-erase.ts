import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ErasurePlan } from '@aduan/core/plugin';
import type { Command, Terminal } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { partyOf } from '../desk/party-of.js';
import { UsageError } from '../usage-error.js';

/** `aduan party erase`: shows what an erasure would delete, and with `--decide` erases. */
export const partyErase: Command = async (parameters, terminal) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      decide: { type: 'boolean', default: false },
      reason: { type: 'string' },
      out: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { decide, reason } = values;
  if (decide && reason === undefined) throw new UsageError('--decide needs --reason WORD.');
  const actor = actorOf(values);
  return withDesk(values, async (config) => {
    const party = await partyOf(config, positionals[0], actor);
    const { dataProtection } = config.aduan;
    const plan = await dataProtection.planErasure(party, { actor });
    printPlan(plan, terminal);
    if (plan.obstacles.length > 0) {
      terminal.err('REFUSED: nothing was erased.');
      return 1;
    }
    if (!decide || reason === undefined) {
      terminal.err('Nothing was erased: this was a dry run. To decide it: --decide --reason WORD.');
      return 0;
    }
    // Opened first: an erasure without a receipt cannot be repeated after a restore.
    const file = values.out === undefined ? null : await open(values.out, 'wx', 0o600);
    try {
      const receipt = JSON.stringify(await dataProtection.erase(party, { actor, reason }), null, 2);
      if (file) await file.writeFile(`${receipt}\n`);
      else terminal.out(receipt);
    } finally {
      await file?.close();
    }
    terminal.err('ERASED. Keep the receipt: after restoring an older backup it is done again.');
    return 0;
  });
};

function printPlan({ tickets, count, obstacles, party }: ErasurePlan, { err }: Terminal): void {
  err(`party ${party}`);
  for (const { number, phase } of tickets) err(`  case ${number}, ${phase}: its words go`);
  for (const [name, rows] of Object.entries(count)) err(`  ${name}: ${rows}`);
  for (const { code, number, source, until } of obstacles) {
    const ends = until === undefined ? '' : `until ${new Date(until).toISOString().slice(0, 10)}`;
    err(`  stands against it: ${[code, number, source, ends].filter(Boolean).join(', ')}`);
  }
}
