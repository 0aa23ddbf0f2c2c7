import { ForbiddenError, type Principal } from '@aduan/core';
import { type Instant, instant, type RowWrite } from '@aduan/core/plugin';
import { canDo } from '@aduan/core/ticket';
import * as z from 'zod';
import { inboxListener } from './contributions.js';
import type { Parts } from './parts.js';
import { type NotificationKind, notificationKinds } from './receiver.js';

/** How long notifications stay in an inbox, ms. A choice of this project. */
const keptMs = 30 * 86_400_000;
const shown = 50;
/** The latest ones, of which the unread are counted. */
const counted = 200;

/** A notification in the inbox of an officer. */
export interface KeptNotification {
  readonly id: string;
  readonly at: Instant;
  readonly text: string;
  readonly isRead: boolean;
}

/** Which notifications an officer gets in their inbox, and in which language of the desk. */
export interface NotificationPreferences {
  /** Null as long as the officer chose nothing: all kinds. */
  readonly wants: readonly NotificationKind[] | null;
  readonly locale: string;
}

/** The inbox of an officer. */
export interface OfficerInbox {
  /** The latest fifty, newest first. */
  readonly items: readonly KeptNotification[];
  /** How many of the latest two hundred are unread. */
  readonly unread: number;
  readonly preferences: NotificationPreferences;
}

/** Preferences in one of the languages of a desk. */
export const preferences = (locale: z.ZodType<string, string>) =>
  z.object({ wants: z.array(z.enum(notificationKinds)).readonly().nullable(), locale });

/** An inbox as an answer. */
export const officerInbox = /* @__PURE__ */ (() =>
  z.object({
    items: z
      .array(
        z
          .object({ id: z.string(), at: instant, text: z.string(), isRead: z.boolean() })
          .meta({ id: 'OfficerNotification' }),
      )
      .readonly()
      .describe('The latest, newest first.'),
    unread: z.int().describe('Of the latest two hundred.'),
    preferences: preferences(z.string()).meta({ id: 'NotificationPreferences' }),
  }))();

type Context = Parts['context'];

/** Topic of a notification: tickets, or accounts and access. */
export type NotificationTopic = 'tickets' | 'access';

interface Kept extends Omit<KeptNotification, 'id'> {
  readonly topic: NotificationTopic;
}

/** The id of the actor; only officers with a role have an inbox. @throws ForbiddenError for an officer without roles */
export function requireRole({ id, kind, roles }: Principal): string {
  if (kind === 'officer' && roles.length === 0)
    throw new ForbiddenError('inbox', 'an officer without a role has none');
  return id;
}

/**
 * The inbox of an officer. Its rows expire. An officer without the right to read tickets no longer sees former
 * notifications about them either.
 */
export async function readInbox(context: Context, actor: Principal): Promise<OfficerInbox> {
  const officer = requireRole(actor);
  const readsTickets = canDo(context.workflow, actor, 'read').allowed;
  const kept = (await rowsOf(context, officer)).filter(
    ({ value }) => readsTickets || value.topic === 'access',
  );
  return {
    items: kept.slice(0, shown).map(({ key, value: { at, isRead, text } }) => {
      return { id: key.slice(prefixOf(officer).length), at, text, isRead };
    }),
    unread: kept.filter(({ value }) => !value.isRead).length,
    preferences: await preferencesOf(context, officer),
  };
}

/** Marks notifications of an officer as read; null = the latest two hundred. */
export async function markRead(
  context: Context,
  officer: string,
  ids: readonly string[] | null,
): Promise<void> {
  const keys = ids?.map((id) => prefixOf(officer) + id);
  for (const { key, value, version } of await rowsOf(context, officer, keys)) {
    if (value.isRead) continue;
    // Another window has marked another version, or the row is gone.
    await context.rows<Kept>('inbox').write({
      ...keptRow(context, key, { ...value, isRead: true }),
      expectedVersion: version,
    });
  }
  tellInbox(context, officer);
}

/** Builds the row of a notification. @param id - id of its subject; one row is stored per subject */
export function inboxRow(
  context: Context,
  officer: string,
  {
    id,
    text,
    topic,
  }: { readonly id: string; readonly text: string; readonly topic: NotificationTopic },
): RowWrite<Kept> {
  const at = context.now();
  // The newest comes first in the order of keys.
  const place = String(Number.MAX_SAFE_INTEGER - at).padStart(16, '0');
  return keptRow(context, `${prefixOf(officer)}${place}-${id}`, { at, text, topic, isRead: false });
}

/** The inbox preferences of an officer. */
export async function preferencesOf(
  { languages, rows }: Context,
  officer: string,
): Promise<NotificationPreferences> {
  const row = await rows<NotificationPreferences>('preferences').read(officer);
  return row?.value ?? { wants: null, locale: languages.first };
}

/** Notifies listeners that the inbox changed. */
export function tellInbox({ contributions }: Context, officer: string): void {
  for (const tell of contributions(inboxListener)) tell(officer);
}

function keptRow({ now }: Context, key: string, value: Kept): RowWrite<Kept> {
  return { key, value, expectedVersion: 0, ttlMs: value.at + keptMs - now() };
}

function rowsOf({ rows }: Context, officer: string, keys?: readonly string[]) {
  return rows<Kept>('inbox').list({
    prefix: prefixOf(officer),
    limit: counted,
    ...(keys && { keys }),
  });
}

const prefixOf = (officer: string) => `${officer}/`;
