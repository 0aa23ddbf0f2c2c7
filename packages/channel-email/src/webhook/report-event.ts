import type { ChannelContext, InboundEvent, InboundEventBase } from '@aduan/core';
import type { MailReport } from '../mail/report.js';
import type { Mailbox } from '../mailbox.js';

/**
 * What a report says of a mail of ours. The id of a mail stands in every answer to it, so that many know it: a report
 * is believed only when it gives back what went out with the mail itself.
 *
 * @returns null when it is about none of ours, or decides nothing
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
