import type { Ticket } from '@aduan/core';
import { useCatalogue } from '../catalogue/language.js';
import { withTicket } from '../commands/preview.js';
import { submit } from '../commands/send.js';

/** Merging two reports, and splitting one off: undoable, and safe to repeat. */
export function useMergeCommands() {
  const { similar } = useCatalogue();
  return {
    merge(report: Ticket, into: Pick<Ticket, 'id' | 'number'>, reason: string): void {
      const body = { into: into.id, ...(reason && { reason }) };
      const preview = { leadId: into.id };
      run(report, 'merge', body, similar.merged(into.number), preview);
    },
    split(report: Ticket): void {
      run(report, 'split', {}, similar.splitDone, { leadId: null });
    },
  };
}

function run(
  report: Ticket,
  path: 'merge' | 'split',
  body: Readonly<Record<string, unknown>>,
  title: string,
  preview: Pick<Ticket, 'leadId'>,
): void {
  submit({
    id: crypto.randomUUID(),
    ticketId: report.id,
    number: report.number,
    base: report,
    path,
    body,
    title,
    preview: (shown) => withTicket(shown, preview),
  });
}
