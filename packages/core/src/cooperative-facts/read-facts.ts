import { ledgerRows } from '../audit/ledger-rows.js';
import { liesIn } from '../dotted-code.js';
import { refuseField } from '../errors.js';
import { ticketId } from '../ids.js';
import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import type { AddOnParts } from './add-on-parts.js';
import { dossiersOf, ledger } from './archive.js';
import { contradictionsAmong } from './contradictions.js';
import type { CooperativeFactsApi } from './cooperative-facts.js';
import { exportedFacts } from './export-facts.js';
import type { Fact, FactEntry } from './fact.js';
import { countFigures } from './figures.js';
import { pageOf } from './review.js';

type Reads = Pick<
  CooperativeFactsApi,
  'of' | 'saidIn' | 'get' | 'history' | 'review' | 'changes' | 'figures' | 'export'
>;

/** The queries on facts, limited to what the actor may see. */
export function readFacts({
  archive,
  runtime,
  isStale,
  requireReader,
  requireSeen,
  sight,
  viewOf,
}: AddOnParts): Reads {
  async function seenIn(region: string | undefined, actor: Principal): Promise<readonly Fact[]> {
    const { facts } = await archive();
    const there = [...facts.values()].filter(
      (fact) => region === undefined || liesIn(fact.region, region),
    );
    return there.filter((fact) => isResponsibleFor(actor, fact.region));
  }

  return {
    async of(cooperative, { actor }) {
      requireReader(actor);
      const facts = await sight(actor, (await archive()).about(cooperative));
      return {
        facts: facts.map((fact) => viewOf(fact, actor)),
        contradictions: contradictionsAmong(facts),
      };
    },
    async saidIn(id, { actor }) {
      requireReader(actor);
      const facts = await sight(actor, (await archive()).saidIn(ticketId(id)));
      return facts.map((fact) => viewOf(fact, actor));
    },
    async get(id, { actor }) {
      requireReader(actor);
      return viewOf(await requireSeen(await archive(), id, actor), actor);
    },
    async history(id, { actor }) {
      requireReader(actor);
      const { ticket } = await requireSeen(await archive(), id, actor);
      const entries: FactEntry[] = [];
      for await (const row of ledgerRows(runtime.store, runtime.tenant, ledger, { subject: id })) {
        entries.push(withoutLink(JSON.parse(row.entry), ticket === null));
      }
      return entries;
    },
    async review({ actor, ...order }) {
      requireReader(actor);
      const dossiers = dossiersOf(await seenIn(order.region, actor));
      const see = (facts: readonly Fact[]) => sight(actor, facts);
      return pageOf(dossiers, order, isStale, see, (fact) => viewOf(fact, actor));
    },
    async changes(since, { actor, limit = 200 }) {
      requireReader(actor);
      const { changes, facts } = await archive();
      const recent = changes
        .filter(({ at, fact }) => at >= since && isResponsibleFor(actor, fact.region))
        .slice(-Math.max(1, limit));
      const seen = new Set(
        await sight(
          actor,
          recent.map(({ fact }) => fact),
        ),
      );
      const shown = recent.filter(({ fact }) => seen.has(fact)).reverse();
      return shown.map(({ at, by, fact, type }) => {
        const { evidence = null, ticket = null } = facts.get(fact.id) ?? {};
        const linked = ticket === null ? { ...fact, evidence, ticket } : fact;
        return { id: fact.id, type, at, by, fact: linked };
      });
    },
    async figures({ actor, ...order }) {
      requireReader(actor);
      const { smallest = 0 } = order;
      if (!Number.isSafeInteger(smallest) || smallest < 0)
        refuseField('smallest', 'is a whole number');
      const seen = await sight(actor, await seenIn(order.region, actor));
      return countFigures(dossiersOf(seen), order, runtime.now(), isStale);
    },
    async export({ actor, region }) {
      requireReader(actor);
      const seen = await sight(actor, await seenIn(region, actor));
      return exportedFacts(dossiersOf(seen), runtime.calendar.def.timeZone, isStale);
    },
  };
}

/** An entry as it is shown after the link to its ticket was removed from the fact. */
function withoutLink(entry: FactEntry, isUnlinked: boolean): FactEntry {
  if (!isUnlinked) return entry;
  const { content, revision } = entry;
  return {
    ...entry,
    ...(content && { content: { ...content, ticket: null, evidence: null } }),
    ...(revision && { revision: { ...revision, evidence: null } }),
  };
}
