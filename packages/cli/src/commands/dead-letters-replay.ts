import { parseArgs } from 'node:util';
import type { DeadLetter } from '@aduan/core/store';
import type { Command } from '../command.js';
import { eachLetter } from '../desk/each-letter.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = { ...deskOptions, all: { type: 'string' } } as const;

/** `aduan dead-letters replay`: queues dead letters again; a running desk processes them within a second. */
export const deadLettersReplay: Command = async (parameters, terminal) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options,
  });
  const all = sideOf(values.all);
  return withDesk(values, async ({ aduan: { deadLetters } }) => {
    // A message that may have arrived would be sent twice, so it must be named explicitly.
    const isSafe = ({ side, state }: DeadLetter) => side === all && state === 'dead';
    const { items } = all ? await deadLetters.list({}, itself) : { items: [] };
    const names = [...positionals, ...items.filter(isSafe).map(({ id }) => id)];
    if (names.length === 0 && !all) throw new UsageError('What? aduan dead-letters list names it.');
    const replay = (letter: string) => deadLetters.replay({ letter }, itself);
    return eachLetter(names, 'is back in line', replay, terminal);
  });
};

type Side = 'in' | 'out';

function sideOf(text: string | undefined): Side | null {
  if (text === undefined || text === 'in' || text === 'out') return text ?? null;
  throw new UsageError('--all in or --all out: what may have arrived is named one by one.');
}
