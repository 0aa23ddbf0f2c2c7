import { type CooperativeCard, readCooperativeCard } from '../directory/index.js';
import { ForbiddenError, NotFoundError } from '../errors.js';
import { createId } from '../ids.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { untilDone } from '../runtime/until-done.js';
import { answersFor } from '../slots/answers-for.js';
import type { Principal } from '../slots/principal.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { Archive } from './archive.js';
import { isSameStatement, statementOf } from './contradictions.js';
import type { CooperativeFactsRoom } from './cooperative-facts.js';
import { requireFactRole } from './decide-fact.js';
import type { Fact, FactContent } from './fact.js';
import { readFact } from './fact-input.js';
import type { FactView } from './fact-view.js';
import { registerNews } from './register-news.js';
import type { RoomParts } from './room-parts.js';
import { appendFact, type DecidedEntry, writeFact } from './write-fact.js';

/** Puts down what people and registers say. */
export function putFacts({
  archive,
  desk,
  isStale,
  roles: { writers },
  viewOf,
}: RoomParts): Pick<CooperativeFactsRoom, 'give' | 'suggest' | 'hear'> {
  const newId = () => createId<string>(desk.now());

  async function put(
    type: 'given' | 'suggested',
    input: unknown,
    given: CommandOptions,
  ): Promise<FactView> {
    const { actor } = given;
    requireFactRole(actor, writers, type);
    const content = await placed(readFact(input, desk.now(), type === 'suggested'), actor);
    if (!answersFor(actor, content.region))
      throw new ForbiddenError(type, 'the cooperative lies outside the regions of this officer');
    const { confidence, evidence, observedAt, source, statement, ticket } = content;
    /** What the same source says of the same kind, in whatever case. */
    const alike = (read: Archive) =>
      read
        .about(content.cooperative)
        .filter((one) => one.kind === statement.kind && one.source === source);
    // An erasure took the case from a fact: whoever gave it may still ask again.
    const isMeant = (one: Fact, read: Archive) =>
      alike(read).includes(one) && (one.ticket === null || one.ticket === ticket);
    const isSaid = (left: Fact) => isSameStatement(statementOf(left), statement);
    const deeds = type === 'given' ? (['given', 'revised'] as const) : ([type] as const);
    const place = { desk, archive, deeds, isMeant, isSaid };
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

  /** What is said in a case that its giver may not see is not there; what is not placed is where its case is. */
  async function placed(content: FactContent, actor: Principal): Promise<FactContent> {
    if (content.ticket === null) return content;
    const stored = await desk.store.readTicket(desk.tenant, content.ticket);
    if (!stored || !visibilityFor(desk.workflow, actor, stored.ticket).case)
      throw new NotFoundError('ticket');
    return { ...content, region: content.region ?? stored.ticket.region };
  }

  /** Notes one thing that a register says. @returns false when nothing of it is new */
  function hearOne(card: CooperativeCard, actor: Principal): Promise<boolean> {
    return untilDone(async () => {
      const read = await archive();
      const [news] = registerNews(card, read, { isStale, newId, now: desk.now() });
      if (!news) return false;
      return (await appendFact(desk, read, news, { actor })) && true;
    });
  }

  return {
    give: (input, given) => put('given', input, given),
    suggest: (input, given) => put('suggested', input, given),
    async hear(card, { actor }) {
      requireFactRole(actor, writers, 'hear');
      const read = readCooperativeCard(card);
      let noted = 0;
      while (await hearOne(read, actor)) noted += 1;
      return noted;
    },
  };
}
