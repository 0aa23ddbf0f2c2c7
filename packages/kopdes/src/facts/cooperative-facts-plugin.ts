import type { TicketId } from '@aduan/core';
import { type AduanPlugin, definePlugin, type PluginParts } from '@aduan/core/plugin';
import { canDo } from '@aduan/core/ticket';
import type { CooperativeFactsApi, CooperativeFactsOptions } from './cooperative-facts.js';
import { factCommands } from './fact-commands.js';
import { factQueries } from './fact-queries.js';
import { openFacts } from './open-facts.js';
import { unlinkErased } from './unlink-erased.js';

const dayMs = 86_400_000;

/** Matches phone-like numbers and e-mail addresses, well enough to refuse such a text. */
const numberOrAddress = /\d[\d .-]{6,}\d|@/;

/**
 * The plugin that collects statements of citizens, officers, letters and registers about cooperatives:
 * `aduan.plugins['cooperative-facts']`. Its ledger `cooperative-facts:changes` keeps every version.
 *
 * When a citizen is erased, the link to their ticket is removed from their facts: at once in the process that erases
 * them, and within a day where another process did that, such as a command line without this plugin.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [cooperativeFacts()] });
 * const facts = aduan.plugins['cooperative-facts'];
 * await facts.give({ cooperative, source: 'officer', statement }, { actor });
 * ```
 */
export function cooperativeFacts(
  options: CooperativeFactsOptions = {},
): AduanPlugin<'cooperative-facts', CooperativeFactsApi> {
  const { afterErasure = 'keep', findsPerson = (text) => numberOrAddress.test(text) } = options;
  return definePlugin({
    id: 'cooperative-facts',
    ledgers: ['changes'],
    permissions: {
      'cooperative-facts:read': ['agent', 'officer', 'supervisor', 'auditor'],
      'cooperative-facts:write': ['agent', 'officer', 'supervisor'],
      'cooperative-facts:review': ['officer', 'supervisor'],
    },
    setup(context) {
      const { log, now, tickets, workflow } = context;
      const facts = openFacts(context, options, {
        findsPerson,
        may: (actor, right) =>
          actor.kind === 'system' || canDo(workflow, actor, `cooperative-facts:${right}`).allowed,
      });
      const unlink = (only?: TicketId) =>
        unlinkErased(facts, tickets, afterErasure === 'withdraw', only);
      const unlinking = new Set<Promise<unknown>>();
      let checksAt = 0;
      return {
        commands: factCommands(context, facts),
        queries: factQueries(context, facts),
        hooks: {
          committed({ ticketId, types }) {
            if (!types.includes('party.erased')) return;
            const unlinked = unlink(ticketId)
              .catch((error) => log('error', 'cooperative-facts.not-unlinked', { error }))
              .finally(() => unlinking.delete(unlinked));
            unlinking.add(unlinked);
          },
        },
        drain: async () => void (await Promise.all(unlinking)),
        jobs: [
          {
            name: 'unlink-erased-citizens',
            everyMs: dayMs,
            async run() {
              if (now() < checksAt) return false;
              const unlinked = await unlink();
              checksAt = now() + dayMs;
              return unlinked > 0;
            },
          },
        ],
      } satisfies PluginParts;
    },
  });
}
