import { desk } from '../api/desk.js';
import type { Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import type { Command } from '../commands/command.js';
import { withTicket } from '../commands/preview.js';
import { submit } from '../commands/send.js';

/** Merging two reports, and splitting one off: undoable, and safe to repeat. */
export function useMergeCommands() {
  const { similar } = useCatalogue('ticket');
  return {
    merge(report: Ticket, into: Pick<Ticket, 'id' | 'number'>, reason: string): void {
      const body = { into: into.id, ...(reason && { reason }) };
      run(
        report,
        'merge',
        (safe) => desk.post('/tickets/{id}/merge', { path: { id: report.id }, body, ...safe }),
        similar.merged(into.number),
        { leadId: into.id },
      );
    },
    split(report: Ticket): void {
      run(
        report,
        'split',
        (safe) => desk.post('/tickets/{id}/split', { path: { id: report.id }, body: {}, ...safe }),
        similar.splitDone,
        { leadId: null },
      );
    },
  };
}

function run(
  report: Ticket,
  name: 'merge' | 'split',
  send: Command['send'],
  title: string,
  preview: Pick<Ticket, 'leadId'>,
): void {
  submit({
    id: crypto.randomUUID(),
    ticketId: report.id,
    number: report.number,
    base: report,
    send,
    name,
    title,
    preview: (shown) => withTicket(shown, preview),
  });
}
