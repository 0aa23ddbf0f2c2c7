import * as z from 'zod';
import type { ReadOptions } from '../index.js';
import { type AduanPlugin, definePlugin, defineQuery } from '../plugin/index.js';
import { type ChangeFeedPage, changesSince } from './changes-since.js';

/** What happens at a desk, for programs that follow it. */
export interface ChangeFeed {
  /**
   * What happened behind a cursor to the tickets that this principal may see; with null nothing, and the cursor from
   * which on to follow. Each event comes at least once: those of the last seconds before the cursor may come again,
   * since two may have been written in another order than they were stamped.
   *
   * @throws InputError for a cursor that is none; ForbiddenError for citizens and without the permission `read`
   */
  since(input: { readonly cursor: string | null }, options: ReadOptions): Promise<ChangeFeedPage>;
  /**
   * Calls back soon after something happened in this process. @returns a function that unsubscribes
   *
   * @param listener - must not throw: those after it would not be called
   */
  watch(listener: () => void): () => void;
}

/** Tickets of entries are described by `@aduan/api`, which streams them. */
const page = /* @__PURE__ */ z.object({
  items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.looseObject({})),
  next: z.string(),
  more: z.boolean(),
  isBehind: z.boolean(),
}) as unknown as z.ZodType<ChangeFeedPage, ChangeFeedPage>;

/**
 * The plugin of what happens, for programs that follow a desk: `aduan.plugins['change-feed']`. `GET /events` of
 * `@aduan/api` streams it.
 */
export function changeFeed(): AduanPlugin<'change-feed', ChangeFeed> {
  return definePlugin({
    id: 'change-feed',
    setup(context) {
      const listeners = new Set<() => void>();
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
          committed() {
            for (const listener of listeners) listener();
          },
        },
        api: {
          watch(listener: () => void) {
            // Two readers may give one function.
            const own = () => listener();
            listeners.add(own);
            return () => void listeners.delete(own);
          },
        },
      };
    },
  });
}
