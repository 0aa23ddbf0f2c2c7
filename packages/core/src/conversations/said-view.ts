import { isSilent } from '../runtime/citizen/transcript.js';
import type { StoredMessage } from '../store/rows.js';
import type { MessageWords, PersonalOf } from '../ticket/events.js';
import { hideSecrets } from '../ticket/timeline.js';
import type { SaidView } from './conversations.js';

type Words = MessageWords & Pick<PersonalOf['message.sent'], 'author'>;

/** A message with its words opened, which are null when they were erased; none that nobody said. */
export function saidViews(message: StoredMessage, opened: unknown): readonly SaidView[] {
  const words = opened as Words | null;
  return isSilent(words) ? [] : [saidView(message, words)];
}

function saidView(message: StoredMessage, words: Words | null): SaidView {
  const { id, at, direction, status, ticketId } = message;
  const author = words?.author;
  return {
    id,
    at,
    status,
    ticketId,
    by: direction === 'in' ? 'citizen' : author ? 'officer' : 'desk',
    name: author?.name ?? null,
    text: words && hideSecrets(words.said ?? words.text),
    choices: words?.choices ?? [],
    why: words?.why ?? [],
  };
}
