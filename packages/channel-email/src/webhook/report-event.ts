import type { ChannelContext, InboundEvent, InboundEventBase } from '@aduan/core/channel';
import type { MailReport } from '../mail/report.js';
import type { Mailbox } from '../mailbox.js';

/**
 * The receipt in a report on our mail. Many people know a mail's id, because every answer repeats it, so a report
 * counts only when it returns the proof header of that mail.
 *
 * @returns null when it is not about a mail of ours, or decides nothing
 */
export async function reportEvent(
  { messageId, proof, status, code }: MailReport,
  { own, proofs }: Pick<Mailbox, 'own' | 'proofs'>,
  place: InboundEventBase,
  context: Pick<ChannelContext, 'kv'>,
): Promise<InboundEvent | null> {
  if (status === null || own.keyOf(messageId) === null) return null;
  if (!(await proofs.isProof(proof, messageId, context))) {
    return { ...place, type: 'account', name: 'mail.unproven-report' };
  }
  const isFailed = status === 'failed';
  return {
    ...place,
    type: 'receipt',
    id: messageId,
    status,
    ...(isFailed && {
      error: {
        class: 'recipient',
        scope: 'recipient',
        ...(code !== undefined && { code }),
      },
    }),
  };
}
