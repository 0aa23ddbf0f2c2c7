import type { Principal, ReadOptions, TicketId } from '@aduan/core';
import {
  type AduanPlugin,
  definePlugin,
  defineQuery,
  type PluginContext,
  type PluginWord,
} from '@aduan/core/plugin';
import { canDo, type Permission } from '@aduan/core/ticket';
import * as z from 'zod';
import { inboxListener } from '../notifications/contributions.js';
import { type ChangeFeedPage, changesSince } from './changes-since.js';

/** A change outside the tickets, or an activity in progress. It holds no data: receivers read again. */
export interface Signal {
  /** Such as `organization:changed`. */
  readonly name: PluginWord;
  /** Permission that the receiver needs. Default: everyone who follows the desk. */
  readonly permission?: Permission;
  /** The only officer who receives it. */
  readonly officer?: string;
  /** The number of a ticket: only actors who may see it receive the signal. */
  readonly ticket?: string;
}

/** A signal as its receiver gets it. */
export interface HeardSignal {
  readonly name: PluginWord;
  /** The ticket that it is about. */
  readonly ticketId?: TicketId;
}

/** The changes at a desk, for programs that follow it. */
export interface ChangeFeed {
  /**
   * Events after a cursor, on the tickets that this principal may see. With null it returns no events, and the cursor
   * from which to follow. Each event arrives at least once: events of the last seconds before the cursor may be
   * repeated, because two events may be written in another order than their timestamps.
   *
   * @throws InputError for an invalid cursor; ForbiddenError for citizens and without the permission `read`
   */
  since(input: { readonly cursor: string | null }, options: ReadOptions): Promise<ChangeFeedPage>;
  /**
   * Calls back soon after something happened to tickets in this process, and with each signal. @returns a function that
   * unsubscribes
   *
   * @param listener - must not throw: those after it would not be called
   */
  watch(listener: (signal: Signal | null) => void): () => void;
  /**
   * Notifies followers of the desk: a signal in every process that `signals` of the desk connect, null only in this
   * one.
   *
   * @param signal - null: tickets changed in another process. Followers also check for that every few seconds
   */
  tell(signal: Signal | null): void;
  /** The signal as this actor may see it; null when it is not for them. */
  hear(signal: Signal, options: ReadOptions): Promise<HeardSignal | null>;
}

/** Tickets of entries are described by `@aduan/api`, which streams them. */
const page = /* @__PURE__ */ z.object({
  items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.looseObject({})),
  next: z.string(),
  more: z.boolean(),
  isBehind: z.boolean(),
}) as unknown as z.ZodType<ChangeFeedPage, ChangeFeedPage>;

const sentSignal = /* @__PURE__ */ z.object({
  name: z.string() as unknown as z.ZodType<PluginWord>,
  permission: (z.string() as unknown as z.ZodType<Permission>).exactOptional(),
  officer: z.string().exactOptional(),
  ticket: z.string().exactOptional(),
}) satisfies z.ZodType<Signal>;

/**
 * The plugin for the change feed, for programs that follow a desk: `aduan.plugins['change-feed']`. `GET /events` of
 * `@aduan/api` streams it.
 */
export function changeFeed(): AduanPlugin<'change-feed', ChangeFeed> {
  return definePlugin({
    id: 'change-feed',
    setup(context) {
      const { signals } = context;
      const listeners = new Set<(signal: Signal | null) => void>();
      const tellHere = (signal: Signal | null) => {
        for (const listener of listeners) listener(signal);
      };
      const tell = (signal: Signal | null) => {
        tellHere(signal);
        if (signal) signals.send(JSON.stringify(signal));
      };
      signals.listen(
        (text) => {
          const signal = readSignal(text);
          if (signal) tellHere(signal);
        },
        () => tellHere(null),
      );
      return {
        queries: {
          since: defineQuery({
            permission: 'read',
            officersOnly: true,
            input: z.strictObject({ cursor: z.string().max(80).nullable() }),
            answer: page,
            run: ({ cursor }, { actor }) => changesSince(context, cursor, actor),
          }),
        },
        hooks: {
          committed: () => tell(null),
        },
        contributes: [inboxListener((officer) => tell({ name: 'notifications:changed', officer }))],
        api: {
          watch(listener: (signal: Signal | null) => void) {
            // Two readers may give one function.
            const own = (signal: Signal | null) => listener(signal);
            listeners.add(own);
            return () => void listeners.delete(own);
          },
          tell,
          hear: (signal: Signal, { actor }: ReadOptions) => hear(context, signal, actor),
        },
      };
    },
  });
}

/** @returns null for a text that is no signal of a desk */
function readSignal(text: string): Signal | null {
  try {
    return sentSignal.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function hear(
  { tickets, workflow }: Pick<PluginContext, 'tickets' | 'workflow'>,
  { name, officer, permission, ticket: number }: Signal,
  actor: Principal,
): Promise<HeardSignal | null> {
  if (officer !== undefined && officer !== actor.id) return null;
  if (permission !== undefined && !canDo(workflow, actor, permission).allowed) return null;
  if (number === undefined) return { name };
  const { rows } = await tickets.list({ number }, actor);
  const [row] = rows;
  return row ? { name, ticketId: row.item.ticket.id } : null;
}
