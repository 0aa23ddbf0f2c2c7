import { parseArgs } from 'node:util';
import { NotFoundError } from '@aduan/core';
import { createDeadLetters } from '@aduan/core/dead-letters';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = { ...deskOptions, reason: { type: 'string' } } as const;

/** `aduan dead-letters discard`: discards dead letters for good; the audit records who did it and why. */
export const deadLettersDiscard: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options,
  });
  const { reason } = values;
  if (positionals.length === 0) throw new UsageError('What? aduan dead-letters list names it.');
  if (!reason) throw new UsageError('Say why: --reason WORD.');
  const actor = actorOf(values);
  return withDesk(values, async ({ aduan }) => {
    const letters = createDeadLetters(aduan);
    let missing = 0;
    for (const name of positionals) {
      try {
        await letters.discard(name, { actor, reason });
        out(`${name} is put away`);
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        err(`${name} is not stuck`);
        missing += 1;
      }
    }
    return missing > 0 ? 1 : 0;
  });
};
