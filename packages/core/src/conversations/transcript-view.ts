import { isSilent } from '../runtime/citizen/transcript.js';
import type { StoredMessage } from '../store/rows.js';
import type { MessageText, PersonalOf } from '../ticket/events.js';
import { type RevisedText, revisedTexts } from '../ticket/revised-texts.js';
import { hideSecrets } from '../ticket/timeline.js';
import type { TranscriptView } from './conversations.js';

type Words = MessageText & Pick<PersonalOf['message.sent'], 'author'>;

/**
 * Messages with their texts opened; null when erased. Silent messages are left out. A message that the citizen edited
 * has its latest text.
 */
export function transcriptViews(
  messages: readonly StoredMessage[],
  opened: readonly unknown[],
): readonly TranscriptView[] {
  const said = messages.map((message, place) => ({
    ...message,
    words: (opened[place] ?? null) as Words | null,
  }));
  const revised = revisedTexts(said);
  const shown = said.filter(({ words }) => !isSilent(words) && !words?.revises);
  return shown.map(({ words, ...message }) =>
    transcriptView(message, words, revised.get(message.id)),
  );
}

function transcriptView(
  message: StoredMessage,
  words: Words | null,
  revised: RevisedText | undefined,
): TranscriptView {
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
