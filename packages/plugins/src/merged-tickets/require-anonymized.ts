import { refuseField } from '@aduan/core/channel';
import type { LoadedTicket, PluginContext } from '@aduan/core/plugin';
import type { PersonalOf, TicketEvent } from '@aduan/core/ticket';

/**
 * Refuses an answer to merged tickets that contains the name of the lead's reporter, because all other reporters would
 * read it. Such an answer may have been written before the others joined.
 *
 * @throws InputError
 */
export async function requireAnonymized(
  { sealed }: PluginContext,
  { stored: { summary } }: LoadedTicket,
  events: readonly TicketEvent[],
): Promise<void> {
  const answers = events.flatMap((event) =>
    event.type === 'message.sent' && event.facts.purpose === 'answer'
      ? (event.personal?.text ?? [])
      : [],
  );
  if (answers.length === 0) return;
  const [opening] = await sealed.open<PersonalOf['ticket.opened']>([summary]);
  const { reporterName = '' } = opening ?? {};
  if (answers.some((text) => names(text, reporterName)))
    refuseField('text', 'names a reporter: all reporters of the case would read it');
}

/**
 * A single word counts as a name only with a capital letter, as the reporter wrote it, because many names are also
 * common words.
 */
function names(text: string, name: string): boolean {
  const written = wordsOf(name);
  return written.trim().includes(' ')
    ? wordsOf(text.toLowerCase()).includes(written.toLowerCase())
    : /^ \p{Lu}/u.test(written) && wordsOf(text).includes(written);
}

/** The words of a text with a single space around each. */
function wordsOf(text: string): string {
  return ` ${(text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
