import type { InboundEvent, InboundEventBase } from '@aduan/core';
import type { OwnIds } from '../mail/own-ids.js';
import type { MailReport } from '../mail/report.js';

/** What a report says of a mail of ours. @returns null when it is about none of ours, or decides nothing */
export function reportEvent(
  { messageId, status, code }: MailReport,
  own: OwnIds,
  place: InboundEventBase,
): InboundEvent | null {
  if (status === null || own.keyOf(messageId) === null) return null;
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
