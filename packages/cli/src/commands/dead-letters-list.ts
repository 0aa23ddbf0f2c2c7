import { parseArgs } from 'node:util';
import { deadLetterReason } from '@aduan/core/dead-letters';
import type { Command } from '../command.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';

/** `aduan dead-letters list`: what could not be delivered or read, and why; never its content. */
export const deadLettersList: Command = async (parameters, { out }) => {
  const { values } = parseArgs({ args: [...parameters], options: deskOptions });
  return withDesk(values, async ({ aduan: { queues } }) => {
    const [inbox, outbox] = await Promise.all([queues.inbox(), queues.outbox()]);
    for (const { attempts, channel, error, receivedAt, sequence } of inbox.deadLetters) {
      const at = new Date(receivedAt).toISOString();
      out(`in:${sequence}  ${channel}  arrived ${at}, tried ${attempts} times, ${said(error)}`);
    }
    for (const { attempts, error, id, state, target } of outbox.deadLetters) {
      out(`out:${id}  ${target}  ${state}, tried ${attempts} times, ${said(error)}`);
    }
    const count = inbox.deadLetters.length + outbox.deadLetters.length;
    out(`${count} stuck; waiting: ${inbox.pending} to be read, ${outbox.pending} to be sent`);
    return count > 0 ? 1 : 0;
  });
};

function said(error: string): string {
  const { en } = deadLetterReason(error);
  return en === error ? error : `${error}: ${en}`;
}
