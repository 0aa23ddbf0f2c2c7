import type { Label } from '@aduan/core';
import { type CitizenAccess, fillLabel, formatDate, messages } from '@aduan/core/channel';
import type { OpenResult } from '@aduan/core/plugin';

/** A sentence that says until when the citizen of a new ticket gets an answer. */
export async function promiseOf(
  { ticket: { number }, pin }: OpenResult,
  { hours, receipt }: Pick<CitizenAccess, 'hours' | 'receipt'>,
): Promise<Label> {
  const tracked = await receipt({ number, pin });
  const promisedBy = tracked.found ? tracked.ticket.promisedBy : null;
  if (promisedBy === null) return messages.noPromise;
  return fillLabel(messages.promise, { date: formatDate(promisedBy, hours().timeZone) });
}
