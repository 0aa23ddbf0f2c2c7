import { parseArgs } from 'node:util';
import type { Queues } from '@aduan/core';
import { putBack } from '@aduan/core/dead-letters';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = { ...deskOptions, all: { type: 'string' } } as const;

/** `aduan dead-letters replay`: queues dead letters again; a running desk processes them within a second. */
export const deadLettersReplay: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options,
  });
  const side = sideOf(values.all);
  return withDesk(values, async ({ aduan: { queues } }) => {
    const names = [...positionals, ...(side ? await everyDead(queues, side) : [])];
    if (names.length === 0 && !side)
      throw new UsageError('What? aduan dead-letters list names it.');
    let missing = 0;
    for (const name of names) {
      const found = await putBack(queues, name);
      if (found === null)
        throw new UsageError(`"${name}" names nothing that can be stuck: in:7, out:0199…`);
      if (found) out(`${name} is back in line`);
      else err(`${name} is not stuck`);
      missing += found ? 0 : 1;
    }
    return missing > 0 ? 1 : 0;
  });
};

type Side = 'in' | 'out';

function sideOf(text: string | undefined): Side | null {
  if (text === undefined || text === 'in' || text === 'out') return text ?? null;
  throw new UsageError('--all in or --all out: what may have arrived is named one by one.');
}

/**
 * The dead letters that are safe to send again at once: one that may have arrived would be sent twice, so it must be
 * named.
 */
async function everyDead(queues: Queues, side: Side): Promise<readonly string[]> {
  if (side === 'in')
    return (await queues.inbox()).deadLetters.map(({ sequence }) => `in:${sequence}`);
  const { deadLetters } = await queues.outbox();
  return deadLetters.filter(({ state }) => state === 'dead').map(({ id }) => `out:${id}`);
}
