import type { CommandOptions, ReadOptions, TicketId } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineQuery,
  fields,
  instant,
  needs,
} from '@aduan/core/plugin';
import * as z from 'zod';
import { accessListener } from '../organization/index.js';
import { type DigestCounts, digestCounts } from './digest-counts.js';
import {
  markRead,
  type NotificationPreferences,
  type OfficerInbox,
  officerInbox,
  preferences,
  readInbox,
  requireRole,
  tellInbox,
} from './inbox.js';
import type { NotificationEntry, TicketSnapshot } from './notification-entry.js';
import type { NeededCalls, NotificationsOptions, Parts } from './parts.js';
import { receiveOfficerMessage } from './receive-officer-message.js';
import { receiveReply } from './receive-reply.js';
import { type NotificationReceiver, notificationKinds } from './receiver.js';
import { createDigests } from './send-digests.js';
import { sendWaiting } from './send-waiting.js';
import { tellAccess } from './tell-access.js';
import { waitingFor } from './waiting.js';

/** Notifications to officers and units. */
export interface Notifications {
  /**
   * The current digest counts of an officer or a unit, by default of the actor; null when unknown. Tickets that the
   * actor may not see are not counted.
   *
   * @throws ForbiddenError for citizens
   */
  digest(
    whose: { readonly officer?: string; readonly unit?: string },
    options: ReadOptions,
  ): Promise<{ readonly digest: DigestCounts | null }>;
  /**
   * The inbox of the actor: notifications of the last 30 days. An officer without the right to `read` tickets gets only
   * notifications about accounts.
   *
   * @throws ForbiddenError for citizens, and officers without a role
   */
  inbox(input: Readonly<Record<never, never>>, options: ReadOptions): Promise<OfficerInbox>;
  /** Marks notifications of the actor as read; null = the latest two hundred. @throws ForbiddenError as `inbox` */
  markRead(
    input: { readonly ids: readonly string[] | null },
    options: CommandOptions,
  ): Promise<void>;
  /**
   * Sets the inbox preferences of the actor: topics and language. It does not change their addresses.
   *
   * @throws ForbiddenError as `inbox`; InputError for a language that the desk does not have
   */
  prefer(preferences: NotificationPreferences, options: CommandOptions): Promise<void>;
}

const entry = /* @__PURE__ */ z.object({
  kind: z.enum(notificationKinds).exclude(['digest']),
  ticket: z.object({
    id: z.uuid() as unknown as z.ZodType<TicketId, TicketId>,
    number: z.string(),
    kind: fields.kind,
    category: z.string().nullable(),
    team: z.string().nullable(),
  } satisfies Record<keyof TicketSnapshot, z.ZodType>),
  metric: z.string().nullable(),
  dueAt: instant.nullable(),
} satisfies Record<keyof NotificationEntry, z.ZodType>);

const counts = /* @__PURE__ */ z.object({
  unit: z.string(),
  late: z.int(),
  today: z.int().describe('Deadlines of today that are to come.'),
  waiting: z.int().describe('Cases in the queue of the unit that nobody handles.'),
  calls: z.int().describe('Open cases whose citizen has to be called.'),
  next: z.array(entry).readonly().describe('The most pressing, at most five.'),
} satisfies Record<keyof DigestCounts, z.ZodType>);

/**
 * The plugin that notifies officers and units of the events that `NotificationKind` lists, and sends a digest once a
 * working day: `aduan.plugins.notifications`. Officers find them in their inbox at the desk; messages go out over the
 * channels of the desk to the addresses that `contact` gives.
 *
 * ```ts nocheck (two options)
 * createAduan({ …, plugins: [teams(office), notifications({ contact })] });
 * ```
 *
 * @throws InputError for an invalid setting
 */
export function notifications(
  options: NotificationsOptions = {},
): AduanPlugin<'notifications', Notifications, NeededCalls> {
  const { digestAt = '07:30', gatherMs = 120_000, contact = () => null, ...rest } = options;
  if (digestAt !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(digestAt)) {
    refuseField('digestAt', 'must be a time of the day, such as 07:30, or null');
  }
  if (!Number.isSafeInteger(gatherMs) || gatherMs < 0) {
    refuseField('gatherMs', 'must be a whole number of ms');
  }
  return definePlugin({
    id: 'notifications',
    requires: needs<NeededCalls>('organization', 'tickets'),
    tables: {
      waiting: { sealed: false },
      digests: { sealed: false },
      notified: { sealed: false },
      inbox: { sealed: false },
      preferences: { sealed: false },
    },
    setup(context) {
      const parts: Parts = {
        ...rest,
        contact,
        context,
        office: context.requires.organization.office,
      };
      const every = { everyMs: 1_000 };
      const locale = fields.languageOf(context.languages);
      return {
        commands: {
          markRead: defineCommand({
            officersOnly: true,
            isIdempotent: true,
            input: z.strictObject({ ids: z.array(z.string().max(100)).max(200).nullable() }),
            answer: null,
            http: {
              name: 'markNotificationsRead',
              path: 'read',
              summary: 'Mark notifications of your inbox as read; null = all',
            },
            run: ({ ids }, { actor }) => markRead(context, requireRole(actor), ids),
          }),
          prefer: defineCommand({
            officersOnly: true,
            isIdempotent: true,
            input: preferences(locale),
            answer: null,
            http: {
              name: 'preferNotifications',
              path: 'preferences',
              summary: 'Say what you want to find in your inbox, and in which language',
            },
            async run(value, { actor }) {
              const key = requireRole(actor);
              await context.rows('preferences').write({ key, value, expectedVersion: null });
              tellInbox(context, key);
            },
          }),
        },
        queries: {
          inbox: defineQuery({
            officersOnly: true,
            input: z.strictObject({}),
            answer: officerInbox,
            http: {
              name: 'getInbox',
              path: '',
              summary: 'Your inbox: what you were notified of in the last 30 days',
            },
            run: (_, { actor }) => readInbox(context, actor),
          }),
          digest: defineQuery({
            officersOnly: true,
            input: z.object({
              officer: fields.code.exactOptional(),
              unit: fields.code.exactOptional(),
            }),
            answer: z.object({ digest: counts.nullable() }),
            http: {
              path: 'digest',
              name: 'getDigest',
              summary:
                'What the day holds for an officer or a unit; null for one that is not there',
              description: 'Of the cases that you may see, too. Default: for yourself.',
              scope: 'tickets:read',
            },
            async run({ officer, unit }, { actor }) {
              const receiver: NotificationReceiver =
                unit === undefined
                  ? { kind: 'officer', id: officer ?? actor.id }
                  : { kind: 'unit', id: unit };
              return { digest: await digestCounts(parts, receiver, actor) };
            },
          }),
        },
        hooks: {
          arrived: (channel, event) =>
            event.type === 'message'
              ? receiveOfficerMessage(parts, channel, event)
              : receiveReply(parts, channel, event),
          write(change, tx) {
            for (const { at, key, value } of waitingFor(parts, change))
              tx.put('waiting', { key, value, expectedVersion: 0, dueAt: at + gatherMs });
          },
        },
        contributes: [accessListener((receivers, notice) => tellAccess(parts, receivers, notice))],
        jobs: [
          { ...every, name: 'notifications', run: () => sendWaiting(parts) },
          ...(digestAt === null
            ? []
            : [{ ...every, name: 'digests', run: createDigests(parts, digestAt) }]),
        ],
      };
    },
  });
}
