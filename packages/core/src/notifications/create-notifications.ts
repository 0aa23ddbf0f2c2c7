import type { Aduan } from '../aduan.js';
import { refuseField } from '../errors.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { AddOnParts } from './add-on-parts.js';
import { recordNotificationFacts } from './change-facts.js';
import { digestCounts } from './digest-counts.js';
import type { Notifications, NotificationsOptions } from './notifications.js';
import { receiveOfficerMessage } from './receive-officer-message.js';
import { receiveReply } from './receive-reply.js';
import type { NotificationReceiver } from './receiver.js';
import { createDigests } from './send-digests.js';
import { sendWaiting } from './send-waiting.js';

/**
 * Notifies officers and units of the events that `NotificationKind` lists, and sends a digest once a working day. Use
 * it in every process that writes tickets. Messages go out over the channels of the desk.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`, or
 * a setting is invalid
 */
export function createNotifications(aduan: Aduan, options: NotificationsOptions): Notifications {
  const { digestAt = '07:30', gatherMs = 120_000, organization: staff, ...rest } = options;
  if (digestAt !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(digestAt)) {
    refuseField('digestAt', 'must be a time of the day, such as 07:30, or null');
  }
  if (!Number.isSafeInteger(gatherMs) || gatherMs < 0) {
    refuseField('gatherMs', 'must be a whole number of ms');
  }
  const runtime = runtimeOf(aduan);
  const parts: AddOnParts = { runtime, staff, ...rest };
  const sendDigest = digestAt === null ? async () => false : createDigests(parts, digestAt);
  runtime.notifications.hooks = {
    record: (change) => recordNotificationFacts(runtime, staff, gatherMs, change),
    reply: (channel, reply) => receiveReply({ ...parts, tickets: aduan.tickets }, channel, reply),
    message: (channel, message) =>
      receiveOfficerMessage({ ...parts, tickets: aduan.tickets }, channel, message),
    work: async () => (await sendWaiting(parts)) || sendDigest(),
  };
  const asked = requireActor(runtime, {
    async digest(receiver: NotificationReceiver, { actor }: ReadOptions) {
      requireOffice(actor, 'digest');
      return digestCounts(runtime, staff, receiver, actor);
    },
  });
  return {
    digest: (receiver, options) =>
      options ? asked.digest(receiver, options) : digestCounts(runtime, staff, receiver),
  };
}
