import { isSilent } from '../runtime/citizen/transcript.js';
import type { StoredMessage } from '../store/rows.js';
import type { MessageWords, PersonalOf } from '../ticket/events.js';
import { type RevisedText, revisedTexts } from '../ticket/revised-texts.js';
import { hideSecrets } from '../ticket/timeline.js';
import type { SaidView } from './conversations.js';

type Words = MessageWords & Pick<PersonalOf['message.sent'], 'author'>;

/**
 * Messages with their words opened, which are null where they were erased; none that nobody said. One that its
 * citizen changed has the last of its words.
 */
export function saidViews(
  messages: readonly StoredMessage[],
  opened: readonly unknown[],
): readonly SaidView[] {
  const said = messages.map((message, place) => ({
    ...message,
    words: (opened[place] ?? null) as Words | null,
  }));
  const revised = revisedTexts(said);
  const shown = said.filter(({ words }) => !isSilent(words) && !words?.revises);
  return shown.map(({ words, ...message }) => saidView(message, words, revised.get(message.id)));
}

function saidView(
  message: StoredMessage,
  words: Words | null,
  revised: RevisedText | undefined,
): SaidView {
  const { id, at, direction, status, ticketId } = message;
  const author = words?.author;
  return {
    id,
    at,
    status,
    ticketId,
    by: direction === 'in' ? 'citizen' : author ? 'officer' : 'desk',
    name: author?.name ?? null,
    text: words && hideSecrets(revised?.text ?? words.said ?? words.text),
    editedAt: revised?.editedAt ?? words?.editedAt ?? null,
    earlier: revised?.earlier ?? [],
    deletedAt: revised?.deletedAt ?? null,
    choices: words?.choices ?? [],
    why: words?.why ?? [],
  };
}
