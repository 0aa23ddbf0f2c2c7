import type { NotificationRecord, PluginWrite } from '@aduan/core/plugin';
import type { DeliveryInsert } from '@aduan/core/store';
import { inboxRow, type NotificationTopic, preferencesOf, tellInbox } from './inbox.js';
import { type AnswerWording, type NotificationText, wordingFor } from './notification-text.js';
import type { Parts } from './parts.js';
import { keepNotified } from './receive-officer-message.js';
import type { NotificationContact, NotificationKind, NotificationReceiver } from './receiver.js';

/** The message for one address, and its subject. */
export interface Message extends NotificationText {
  readonly about: Omit<NotificationRecord, 'receiver'>;
}

/** A message for a receiver. */
export interface Sending {
  /** Id of the subject: an officer gets one inbox entry for it. */
  readonly id: string;
  /** Default: tickets. */
  readonly topic?: NotificationTopic;
  readonly receiver: NotificationReceiver;
  readonly contact: NotificationContact | null;
  /** The message for an address that wants these kinds, null = all kinds; null when there is nothing to send. */
  readonly message: (
    wants: readonly NotificationKind[] | null,
    wording: AnswerWording,
  ) => Message | null;
}

/**
 * Sends a message to the addresses of a receiver, and stores it in the inbox of an officer. The commit of `settle` does
 * both, so the message is sent once.
 */
export async function sendMessage(
  parts: Parts,
  { contact, id, message, receiver, topic = 'tickets' }: Sending,
  settle: (tx: PluginWrite) => void,
): Promise<void> {
  const { context } = parts;
  const deliveries: DeliveryInsert[] = [];
  for (const address of contact?.addresses ?? []) {
    const made = message(address.wants ?? null, wordingFor(parts, contact?.locale));
    if (!made) continue;
    const { about, subject, text } = made;
    const { channel, to } = address;
    const conversation = to.ids[0]?.value ?? '';
    const content = { type: 'text', text } as const;
    await keepNotified(context, address, receiver);
    const said = { channel, to, conversation, content, subject };
    deliveries.push(await context.outbox.notification(said, { ...about, receiver }));
  }
  const officer = receiver.kind === 'officer' ? receiver.id : null;
  const chosen = officer === null ? null : await preferencesOf(context, officer);
  const kept = chosen && message(chosen.wants, wordingFor(parts, chosen.locale));
  const isCommitted = await context.commit((tx) => {
    for (const delivery of deliveries) tx.deliver(delivery);
    if (officer !== null && kept)
      tx.put('inbox', inboxRow(context, officer, { id, text: kept.text, topic }));
    settle(tx);
  });
  if (officer !== null && kept && isCommitted) tellInbox(context, officer);
}
