import { sourceViews } from '../channel/answer-source.js';
import type { MediaRef } from '../channel/content.js';
import type { Receipt } from '../channel/inbound.js';
import type { MessageId } from '../ids.js';
import { correctedTexts } from './corrected-texts.js';
import type { AttachmentFacts, MessageText, PersonalOf, RecordedEvent } from './events.js';
import { revisedTexts } from './revised-texts.js';
import type { AttachmentView, TimelineEntry } from './view.js';

/** An event with its opened texts; null when it has none or they were erased. */
export interface OpenedEvent {
  readonly event: RecordedEvent;
  readonly words: unknown;
}

/** Fields of every entry. */
type Stamp = Pick<TimelineEntry, 'id' | 'at' | 'actor'>;

/** The history of a ticket for readers: messages, notes, moves and other facts, oldest first. */
export function timelineOf(
  events: readonly OpenedEvent[],
  statuses: ReadonlyMap<MessageId, Receipt>,
): readonly TimelineEntry[] {
  const corrected = correctedTexts(events);
  const revised = revisedTexts(events.flatMap(saidIn));
  return events.map(({ event, words }) => {
    const entry = entryOf(event, words, statuses);
    if (entry.type !== 'message') return entry;
    const right = corrected.get(entry.messageId);
    if (right) return { ...entry, text: right.text, correctedAt: right.at };
    // The text was collected in a conversation, so it is more than the message that ended it.
    if ((words as MessageText | null)?.said !== undefined) return entry;
    const { text, ...changed } = revised.get(entry.messageId) ?? {};
    return text === undefined ? entry : { ...entry, ...changed, text: hideSecrets(text) };
  });
}

/** The message of a citizen in an event, if there is one. */
function saidIn({ event: { at, facts, type }, words }: OpenedEvent) {
  if (type !== 'ticket.opened' && type !== 'message.received') return [];
  return [{ id: facts.messageId, at, words: words as MessageText | null }];
}

function entryOf(
  event: RecordedEvent,
  words: unknown,
  statuses: ReadonlyMap<MessageId, Receipt>,
): TimelineEntry {
  const { id, at, actor } = event;
  const stamp: Stamp = { id, at, actor };
  switch (event.type) {
    case 'ticket.opened':
    case 'message.received':
    case 'message.sent':
      return { ...stamp, ...messageEntry(event, words as SentText | null, statuses) };
    case 'note.added':
      return {
        ...stamp,
        type: 'note',
        text: (words as PersonalOf['note.added'] | null)?.text ?? null,
      };
    case 'ticket.moved': {
      const { action, from, to } = event.facts;
      const reason = (words as PersonalOf['ticket.moved'] | null)?.reason ?? null;
      return { ...stamp, type: 'move', action, from, to, reason };
    }
    case 'obligation.attempted': {
      const { by, outcome } = event.facts;
      const remark = (words as PersonalOf['obligation.attempted'] | null)?.remark ?? null;
      return { ...stamp, type: 'attempt', by, outcome, remark };
    }
    default: {
      const reason = (words as { readonly reason?: string } | null)?.reason ?? null;
      return { ...stamp, type: 'fact', event: event.type, facts: { ...event.facts }, reason };
    }
  }
}

type SentText = MessageText & Pick<PersonalOf['message.sent'], 'author' | 'sources'>;

function messageEntry(
  event: Extract<RecordedEvent, { type: 'ticket.opened' | 'message.received' | 'message.sent' }>,
  words: SentText | null,
  statuses: ReadonlyMap<MessageId, Receipt>,
) {
  const { messageId, channel } = event.facts;
  return {
    type: 'message' as const,
    messageId,
    direction: event.type === 'message.sent' ? ('out' as const) : ('in' as const),
    channel,
    purpose: event.type === 'message.sent' ? event.facts.purpose : null,
    text: words ? hideSecrets(words.text) : null,
    correctedAt: null,
    editedAt: words?.editedAt ?? null,
    earlier: [],
    deletedAt: words?.deletedAt ?? null,
    revises: (event.type === 'message.received' && event.facts.revises) || null,
    attachments: attachmentsOf(
      event.type === 'message.sent' ? [] : event.facts.attachments,
      words?.media ?? [],
    ),
    author: words?.author ?? null,
    sources: event.type === 'message.sent' ? sourceViews(event.facts.cites, words?.sources) : [],
    status: statuses.get(messageId) ?? null,
  };
}

function attachmentsOf(
  files: readonly AttachmentFacts[],
  media: readonly MediaRef[],
): readonly AttachmentView[] {
  return files.map((file) => ({
    ...file,
    name: media.find(({ ref }) => ref === `blob:${file.blob}`)?.name ?? null,
  }));
}

/** Replaces the placeholders of secrets in the text of a message by dots. */
export function hideSecrets(text: string): string {
  return text.replace(/\{(?:pin|link)\}/g, '••••••');
}
