import { parseArgs } from 'node:util';
import type { DeadLetter } from '@aduan/core/store';
import type { Command } from '../command.js';
import { deskOptions, itself, withDesk } from '../desk/open-desk.js';

/** `aduan dead-letters list`: messages that could not be delivered or read, and why; never their content. */
export const deadLettersList: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan }) => {
    const { inbox, items, outbox } = await aduan.deadLetters.list({}, itself);
    for (const letter of items) out(lineOf(letter));
    out(`${items.length} stuck; waiting: ${inbox} to be read, ${outbox} to be sent`);
    return items.length > 0 ? 1 : 0;
  });
};

function lineOf({
  attempts,
  error,
  id,
  place,
  receivedAt,
  state,
  why: { en },
}: DeadLetter): string {
  const since = receivedAt === null ? state : `arrived ${new Date(receivedAt).toISOString()}`;
  const why = en === error ? error : `${error}: ${en}`;
  return `${id}  ${place}  ${since}, tried ${attempts} times, ${why}`;
}
