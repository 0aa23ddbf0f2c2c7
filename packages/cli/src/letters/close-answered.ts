import type { Aduan, Principal, Ticket } from '@aduan/core';
import { formatDate } from '@aduan/core/catalogue';
import type { AnsweredLetter } from './read-letter.js';

/**
 * Brings the ticket of a letter that was answered by letter to its end: the answer stands on the page of the case, went
 * out by post as far as the desk can tell, and nobody has to be called. Each step has a key of its own, so that an import
 * that was stopped in between goes on.
 */
export async function closeAnswered(
  { calendar, tickets }: Aduan,
  { id, obligations }: Ticket,
  { at, text }: AnsweredLetter,
  { actor, key }: { readonly actor: Principal; readonly key: string },
): Promise<void> {
  const day = formatDate(at, calendar.def.timeZone);
  const said = `Dijawab dengan surat, ${day.id} · Answered by letter, ${day.en}`;
  await tickets.answer(id, text === null ? said : `${text}\n\n${said}`, {
    actor,
    key: `${key}:answer`,
  });
  for (const { id: obligationId } of obligations) {
    const posted = { obligationId, by: 'letter', outcome: 'sent' } as const;
    const { ticket } = await tickets.attempt(id, posted, { actor, key: `${key}:posted` });
    // A proof is wanted of some, such as confidential ones. Of an answer from before there is none to come.
    if (ticket.obligations.some(({ toCall }) => toCall))
      await tickets.waive(id, { obligationId, reason: said }, { actor, key: `${key}:waived` });
  }
  await tickets.close(id, { actor, key: `${key}:close` });
}
