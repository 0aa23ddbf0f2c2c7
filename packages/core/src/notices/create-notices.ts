import type { Aduan } from '../aduan.js';
import { refuseField } from '../errors.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { deskOf } from '../runtime/desk-of.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import type { ReadOptions } from '../runtime/tickets.js';
import { digestCounts } from './digest-counts.js';
import { noteChange } from './noted-facts.js';
import type { Notices, NoticesOptions } from './notices.js';
import type { NoticeReceiver } from './receiver.js';
import type { RoomParts } from './room-parts.js';
import { createDigests } from './send-digests.js';
import { sendWaiting } from './send-waiting.js';
import { takeMessage } from './take-message.js';
import { takeReply } from './take-reply.js';

/**
 * Tells officers and units what is news for them, as `NoticeKind` lists it, and once a working day what it
 * holds. Compose it in every process that writes cases; messages go out over the channels of the desk.
 *
 * @param aduan - what `createAduan` returned
 * @throws InputError for anything else, or settings that cannot be
 */
export function createNotices(aduan: Aduan, options: NoticesOptions): Notices {
  const { digestAt = '07:30', gatherMs = 120_000, organization: staff, ...rest } = options;
  if (digestAt !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(digestAt)) {
    refuseField('digestAt', 'must be a time of the day, such as 07:30, or null');
  }
  if (!Number.isSafeInteger(gatherMs) || gatherMs < 0) {
    refuseField('gatherMs', 'must be a whole number of ms');
  }
  const desk = deskOf(aduan);
  const parts: RoomParts = { desk, staff, ...rest };
  const sendDigest = digestAt === null ? async () => false : createDigests(parts, digestAt);
  desk.notices.room = {
    note: (change) => noteChange(desk, staff, gatherMs, change),
    reply: (channel, reply) => takeReply({ ...parts, tickets: aduan.tickets }, channel, reply),
    message: (channel, message) =>
      takeMessage({ ...parts, tickets: aduan.tickets }, channel, message),
    work: async () => (await sendWaiting(parts)) || sendDigest(),
  };
  const asked = requireActor(desk, {
    async digest(receiver: NoticeReceiver, { actor }: ReadOptions) {
      requireOffice(actor, 'digest');
      return digestCounts(desk, staff, receiver, actor);
    },
  });
  return {
    digest: (receiver, options) =>
      options ? asked.digest(receiver, options) : digestCounts(desk, staff, receiver),
  };
}
