import { textIn } from '@aduan/core';
import { fillLabel, formatMoment } from '@aduan/core/channel';
import type { EmergencyAccess } from '../organization/index.js';
import { notificationCatalogue } from './catalogue.js';
import type { AnswerWording } from './notification-text.js';
import type { Parts } from './parts.js';
import { receiverKey } from './receiver.js';
import { type Message, sendMessage } from './send-message.js';

/** How long it is kept who was told, ms: as long as notifications stay in an inbox. */
const keptMs = 30 * 86_400_000;

/**
 * Tells officers that the break-glass account was opened, each once, whatever they chose to be notified of. The reason
 * is not in it: it stays in the audit.
 */
export async function tellEmergency(
  parts: Parts,
  receivers: readonly string[],
  access: EmergencyAccess,
): Promise<void> {
  for (const id of receivers) {
    const receiver = { kind: 'officer', id } as const;
    const contact = (await parts.contact(receiver)) ?? null;
    const message = (_: unknown, wording: AnswerWording) => emergencyMessage(access, wording);
    const key = `${receiverKey(receiver)}/${access.officer}`;
    await sendMessage(parts, { id: access.officer, receiver, contact, message }, (tx) =>
      tx.put('digests', { key, value: null, expectedVersion: 0, ttlMs: keptMs }),
    );
  }
}

function emergencyMessage({ openedAt, until }: EmergencyAccess, wording: AnswerWording): Message {
  const { deskUrl, locale, now, timeZone } = wording;
  const moments = {
    opened: formatMoment(openedAt, now, timeZone),
    until: formatMoment(until, now, timeZone),
  };
  const said = textIn(fillLabel(notificationCatalogue.emergency, moments), locale);
  return {
    subject: textIn(notificationCatalogue.emergencySubject, locale),
    text: deskUrl === undefined ? said : `${said}\n${deskUrl}`,
    about: { ticketId: null, isAnswerable: false },
  };
}
