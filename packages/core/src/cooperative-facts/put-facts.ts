import { type CooperativeCard, readCooperativeCard } from '../directory/index.js';
import { ForbiddenError, NotFoundError } from '../errors.js';
import { createId } from '../ids.js';
import { isResponsibleFor } from '../ports/is-responsible-for.js';
import type { Principal } from '../ports/principal.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { AddOnParts } from './add-on-parts.js';
import type { Archive } from './archive.js';
import { isSameStatement, statementOf } from './contradictions.js';
import type { CooperativeFactsApi } from './cooperative-facts.js';
import { requireFactRole } from './decide-fact.js';
import type { Fact, FactContent } from './fact.js';
import { readFact } from './fact-input.js';
import type { FactView } from './fact-view.js';
import { registerUpdates } from './register-updates.js';
import { appendFact, type DecidedEntry, writeFact } from './write-fact.js';

/** Records what people and registers say. */
export function putFacts({
  archive,
  runtime,
  isStale,
  roles: { writers },
  viewOf,
}: AddOnParts): Pick<CooperativeFactsApi, 'give' | 'suggest' | 'receiveCard'> {
  const newId = () => createId<string>(runtime.now());

  async function put(
    type: 'given' | 'suggested',
    input: unknown,
    given: CommandOptions,
  ): Promise<FactView> {
    const { actor } = given;
    requireFactRole(actor, writers, type);
    const content = await placed(readFact(input, runtime.now(), type === 'suggested'), actor);
    if (!isResponsibleFor(actor, content.region))
      throw new ForbiddenError(type, 'the cooperative lies outside the regions of this officer');
    const { confidence, evidence, observedAt, source, statement, ticket } = content;
    /** Facts of the same source and kind about the cooperative, in any ticket. */
    const alike = (read: Archive) =>
      read
        .about(content.cooperative)
        .filter((one) => one.kind === statement.kind && one.source === source);
    // An erasure removes the ticket from a fact. The command that recorded it may still be repeated.
    const isMeant = (one: Fact, read: Archive) =>
      alike(read).includes(one) && (one.ticket === null || one.ticket === ticket);
    const isSaid = (left: Fact) => isSameStatement(statementOf(left), statement);
    const actions = type === 'given' ? (['given', 'revised'] as const) : ([type] as const);
    const place = { runtime, archive, actions, isMeant, isSaid };
    const fact = await writeFact(place, given, (read): DecidedEntry => {
      const before = alike(read).findLast(
        (one) => ticket !== null && one.ticket === ticket && one.state === 'standing',
      );
      if (type === 'suggested' || !before) return { type, id: newId(), content };
      const revision = { confidence, evidence, observedAt, statement };
      return { type: 'revised', id: before.id, revision };
    });
    return viewOf(fact, actor);
  }

  /**
   * Checks that the actor may see the ticket, otherwise throws `NotFoundError`. A statement without a region takes the
   * region of its ticket.
   */
  async function placed(content: FactContent, actor: Principal): Promise<FactContent> {
    if (content.ticket === null) return content;
    const stored = await runtime.store.readTicket(runtime.tenant, content.ticket);
    if (!stored || !visibilityFor(runtime, actor, stored.ticket).ticket)
      throw new NotFoundError('ticket');
    return { ...content, region: content.region ?? stored.ticket.region };
  }

  /** Records one new statement of a register. @returns false when the card has nothing new */
  function hearOne(card: CooperativeCard, actor: Principal): Promise<boolean> {
    return retryOnConflict(async () => {
      const read = await archive();
      const [news] = registerUpdates(card, read, { isStale, newId, now: runtime.now() });
      if (!news) return false;
      return (await appendFact(runtime, read, news, { actor })) && true;
    });
  }

  return {
    give: (input, given) => put('given', input, given),
    suggest: (input, given) => put('suggested', input, given),
    async receiveCard(card, { actor }) {
      requireFactRole(actor, writers, 'receiveCard');
      const read = readCooperativeCard(card);
      let noted = 0;
      while (await hearOne(read, actor)) noted += 1;
      return noted;
    },
  };
}
