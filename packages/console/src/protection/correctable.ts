import type { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';

/** The value that a person reports as wrong, and the correct value. */
export type Correction = Parameters<
  typeof desk.post<'/parties/{id}/corrections'>
>[1]['body']['correction'];

/** One stored value about a person, and the text of its correction. */
export interface Correctable {
  readonly key: string;
  readonly field: 'name' | 'contacts' | 'words';
  readonly value: string;
  readonly correctionTo: (value: string) => Correction;
}

/** Name, contacts and own words of a ticket's reporter. */
export function correctables({
  reporters,
  ticket,
  timeline,
}: TicketDetail): readonly Correctable[] {
  const [reporter] = reporters;
  const contacts = (reporter?.contacts ?? []).map(
    (from): Correctable => ({
      key: `${from.kind}${from.value}`,
      field: 'contacts',
      value: from.value,
      correctionTo: (value) => ({ contact: { from, to: { kind: from.kind, value } } }),
    }),
  );
  const words = timeline.flatMap((entry): readonly Correctable[] => {
    if (entry.type !== 'message' || entry.direction !== 'in' || entry.text === null) return [];
    const { messageId: id, text: value } = entry;
    const correctionTo = (text: string) => ({ message: { ticket: ticket.id, id, text } });
    return [{ key: id, field: 'words', value, correctionTo }];
  });
  return [
    {
      key: 'name',
      field: 'name',
      value: reporter?.name ?? '',
      correctionTo: (name) => ({ name }),
    },
    ...contacts,
    ...words,
  ];
}
