import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { eachLetter } from '../desk/each-letter.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = { ...deskOptions, reason: { type: 'string' } } as const;

/** `aduan dead-letters discard`: discards dead letters permanently; the audit records who did it and why. */
export const deadLettersDiscard: Command = async (parameters, terminal) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options,
  });
  const { reason } = values;
  if (positionals.length === 0) throw new UsageError('What? aduan dead-letters list names it.');
  if (!reason) throw new UsageError('Say why: --reason WORD.');
  const actor = actorOf(values);
  return withDesk(values, ({ aduan: { deadLetters } }) => {
    const discard = (letter: string) => deadLetters.discard({ letter, reason }, { actor });
    return eachLetter(positionals, 'is put away', discard, terminal);
  });
};
