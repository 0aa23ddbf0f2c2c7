import type { Choice, MediaRef, TranscriptEntry } from '@aduan/core/channel';
import type { QueuedMessage, Refusal } from '../connection/outbox.js';
import type { SecretValues } from '../protocol.js';

/** State of a citizen's message. */
export type MessageState = 'waiting' | 'sent' | 'read' | 'refused';

/** One message as it is shown. */
export interface Bubble {
  readonly id: string;
  readonly side: 'citizen' | 'desk';
  /** Epoch ms. */
  readonly at: number;
  readonly text: string;
  readonly media: readonly MediaRef[];
  /** Set only for messages of the citizen. */
  readonly state?: MessageState;
  readonly refusal?: Refusal;
  /** Author of a message of the desk: an officer, or the desk itself. */
  readonly author?: TranscriptEntry['author'];
  /** Whether the author differs from the author of the previous message. */
  readonly isNewSpeaker?: boolean;
  /** Whether an officer takes over here from the automatic desk. */
  readonly isHandover?: boolean;
  /** Number of the ticket, in the desk's first message that carries it. */
  readonly ticket?: string;
  /** Choices, while the question is the last message. */
  readonly choices?: readonly Choice[];
  /** Values only for the citizen that belong to this message. */
  readonly secrets?: SecretValues['values'];
}

/** Parts of a timeline. */
export interface TimelineParts {
  readonly entries: Iterable<TranscriptEntry>;
  readonly queued: readonly QueuedMessage[];
  readonly secrets: ReadonlyMap<string, SecretValues['values']>;
}

/** The conversation in reading order: the transcript, then messages that are not sent yet. */
export function timeline({ entries, queued, secrets }: TimelineParts): readonly Bubble[] {
  // "in" before "out": at the same time the citizen's message comes before its answer.
  const stored = [...entries].sort(
    (one, other) => one.at - other.at || one.direction.localeCompare(other.direction),
  );
  const known = new Set(stored.map(({ id }) => id));
  const tickets = new Set<string>();
  let speaker = '';
  let voice: TranscriptEntry['author']['kind'] = 'desk';
  const shown = stored.map((entry): Bubble => {
    const { id, at, text, media, direction, author, ticket, choices } = entry;
    const base = { id, at, text, media };
    const before = speaker;
    speaker = author.kind === 'officer' ? `${author.name} ${author.role}` : author.kind;
    if (direction === 'in') return { ...base, side: 'citizen', state: stateOf(entry) };
    const isHandover = author.kind === 'officer' && voice === 'desk';
    voice = author.kind;
    const isNews = ticket !== undefined && !tickets.has(ticket);
    if (isNews) tickets.add(ticket);
    const values = secrets.get(id);
    return {
      ...base,
      side: 'desk',
      author,
      isNewSpeaker: speaker !== before,
      ...(isHandover ? { isHandover } : {}),
      ...(isNews ? { ticket } : {}),
      ...(choices ? { choices } : {}),
      ...(values ? { secrets: values } : {}),
    };
  });
  const pending = queued.filter(({ message }) => !known.has(message.id)).map(pendingBubble);
  return keepLastChoices([...shown, ...pending]);
}

function stateOf({ status }: TranscriptEntry): MessageState {
  if (status === 'failed') return 'refused';
  return status === 'read' ? 'read' : 'sent';
}

function pendingBubble({ message, state, refusal }: QueuedMessage): Bubble {
  return {
    id: message.id,
    side: 'citizen',
    at: message.sentAt,
    text: message.text ?? message.choice?.title ?? '',
    media: message.media ?? [],
    state,
    ...(refusal ? { refusal } : {}),
  };
}

/** Removes the buttons of older questions, so that they are not answered twice by accident. */
function keepLastChoices(bubbles: readonly Bubble[]): readonly Bubble[] {
  const lastOwn = bubbles.findLastIndex(({ side }) => side === 'citizen');
  const lastQuestion = bubbles.findLastIndex(({ choices }) => choices && choices.length > 0);
  return bubbles.map((bubble, index) => {
    const { choices, ...rest } = bubble;
    return choices && index === lastQuestion && index > lastOwn ? bubble : rest;
  });
}
