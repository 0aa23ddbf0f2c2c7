import { type Label, textIn } from '@aduan/core';
import { fillLabel, formatMoment } from '@aduan/core/channel';
import type { AccessNotice } from '../organization/index.js';
import { notificationCatalogue as catalogue } from './catalogue.js';
import type { AnswerWording } from './notification-text.js';
import type { Parts } from './parts.js';
import { receiverKey } from './receiver.js';
import { type Message, sendMessage } from './send-message.js';

/** How long it is remembered who was notified, ms: as long as notifications stay in an inbox. */
const keptMs = 30 * 86_400_000;

/**
 * Notifies officers of a change of access, each once, regardless of their preferences. The notification contains no
 * reason: the reason stays in the audit.
 */
export async function tellAccess(
  parts: Parts,
  receivers: readonly string[],
  notice: AccessNotice,
): Promise<void> {
  for (const id of receivers) {
    const receiver = { kind: 'officer', id } as const;
    const contact = (await parts.contact(receiver)) ?? null;
    const message = (_: unknown, wording: AnswerWording) => accessMessage(notice, wording);
    const key = `${receiverKey(receiver)}/${notice.id}`;
    const sending = { id: notice.id, receiver, contact, message, topic: 'access' } as const;
    await sendMessage(parts, sending, (tx) =>
      tx.put('digests', { key, value: null, expectedVersion: 0, ttlMs: keptMs }),
    );
  }
}

function accessMessage(notice: AccessNotice, wording: AnswerWording): Message {
  const { deskUrl, locale, now, timeZone } = wording;
  const moment = (at: number) => formatMoment(at, now, timeZone);
  const [subject, said] = wordsOf(notice, moment, (label) => textIn(label, locale));
  const text = textIn(said, locale);
  return {
    subject: textIn(subject, locale),
    text: deskUrl === undefined ? text : `${text}\n${deskUrl}`,
    about: { ticketId: null, isAnswerable: false },
  };
}

/** The subject and the text of a notice. */
function wordsOf(
  notice: AccessNotice,
  moment: (at: number) => Label,
  say: (label: Label) => string,
): readonly [subject: Label, text: Label] {
  const at = moment(notice.at);
  if (notice.kind === 'emergency') {
    const moments = { opened: at, until: moment(notice.until) };
    return [catalogue.emergencySubject, fillLabel(catalogue.emergency, moments)];
  }
  if (notice.kind === 'grant') {
    const { by, grant, officer } = notice;
    const words = { by, officer, at, what: say(catalogue.grants[grant]) };
    return [catalogue.grantSubject, fillLabel(catalogue.grant, words)];
  }
  const by = notice.by ?? say(catalogue.operator);
  const text = notice.kind === 'reset' ? catalogue.reset : catalogue.secondFactorRemoved;
  return [catalogue.accountSubject, fillLabel(text, { by, at })];
}
