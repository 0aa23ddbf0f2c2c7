import type { Aduan } from '../aduan.js';
import { appendToBook } from '../audit/append-to-book.js';
import { ledgerRows } from '../audit/ledger-rows.js';
import { ConflictError, ForbiddenError, NotFoundError, refuseField } from '../errors.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { deskOf } from '../runtime/desk-of.js';
import { actorOf } from '../runtime/record/record-events.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { untilDone } from '../runtime/until-done.js';
import type { Principal } from '../slots/principal.js';
import { decideEntry, type PieceCommand, possibleDeeds } from './decide-entry.js';
import type { Editorial, EditorialOptions } from './editorial.js';
import { evolvePiece } from './evolve-piece.js';
import type { Piece, PieceEntry } from './piece.js';
import { openShelf } from './shelf.js';

const largest = 64 * 1024;

/**
 * The editorial office, a room beside a desk: what citizens are told, under four eyes. Several processes may
 * compose it on one store.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError for anything else
 */
export function createEditorial<Content>(
  aduan: Aduan,
  options: EditorialOptions<Content>,
): Editorial<Content> {
  const desk = deskOf(aduan);
  const shelf = openShelf(desk, options);
  const { writers = ['agent', 'officer', 'supervisor'], reviewers = ['supervisor'] } = options;

  function run(
    id: string,
    command: PieceCommand<Content>,
    { actor, expectedVersion, key }: CommandOptions,
  ): Promise<Piece<Content>> {
    return untilDone(async () => {
      const read = await shelf();
      const piece = read.pieceOf(id);
      const done = key === undefined ? null : read.doneBy(key);
      if (done) {
        const isRepeated = done.actor.id === actor.id && done.type === command.type;
        return isRepeated && done.id === id
          ? piece
          : refuseField('key', 'was used for something else');
      }
      const decided = decideEntry(piece, command, actor, { writers, reviewers });
      if (expectedVersion !== undefined && expectedVersion !== piece.version) {
        throw new ConflictError(expectedVersion, piece.version, piece);
      }
      const entry: PieceEntry<Content> = {
        ...{ type: command.type, id, at: desk.now(), actor: actorOf(actor) },
        ...decided,
        ...(key !== undefined && { key }),
      };
      const { book } = options;
      const isWritten = await appendToBook(desk, { book, end: read.end, subject: id, entry });
      return isWritten ? evolvePiece(piece, entry) : null;
    });
  }

  function requireReader({ kind, roles }: Principal): void {
    if ([...writers, ...reviewers, 'auditor'].some((role) => roles.includes(role))) return;
    throw new ForbiddenError('read', `none of the roles of this ${kind} grants it`);
  }

  const calls = requireActor<Omit<Editorial<Content>, 'published'>>(desk, {
    async write(id, content, { raisedBy = [], ...given }) {
      const command = { type: 'written', content: sized(options.read(content)), raisedBy } as const;
      return run(requireId(id), command, given);
    },
    async importDrafts(contents, given) {
      const read = Object.entries(contents).map(
        ([id, content]) => [requireId(id), sized(options.read(content))] as const,
      );
      const { pieces } = await shelf();
      const taken: string[] = [];
      for (const [id, content] of read.filter(([each]) => !pieces.has(each))) {
        try {
          await run(id, { type: 'written', content }, { ...given, expectedVersion: 0 });
          taken.push(id);
        } catch (error) {
          // Another import at this moment was first with it.
          if (!(error instanceof ConflictError)) throw error;
        }
      }
      return taken;
    },
    submit: (id, given) => run(id, { type: 'submitted' }, given),
    sendBack: (id, reason, given) => run(id, { type: 'returned', reason }, given),
    discard: (id, given) => run(id, { type: 'discarded' }, given),
    publish: (id, given) => run(id, { type: 'published' }, given),
    retire: (id, reason, given) => run(id, { type: 'retired', reason }, given),

    async get(id, { actor }) {
      requireReader(actor);
      const piece = (await shelf()).pieces.get(id);
      if (!piece) throw new NotFoundError('piece');
      return piece;
    },
    async deeds(id, { actor }) {
      requireReader(actor);
      return possibleDeeds((await shelf()).pieceOf(id), actor, { writers, reviewers });
    },
    async list({ actor }) {
      requireReader(actor);
      const { pieces } = await shelf();
      return [...pieces.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
    },
    async history(id, { actor }) {
      requireReader(actor);
      if (!(await shelf()).pieces.has(id)) throw new NotFoundError('piece');
      const entries: PieceEntry<Content>[] = [];
      const { store, tenant } = desk;
      for await (const row of ledgerRows(store, tenant, options.book, { subject: id })) {
        entries.push(JSON.parse(row.entry));
      }
      return entries;
    },
    async changes(since, { actor, limit = 200 }) {
      requireReader(actor);
      const { changes } = await shelf();
      return changes
        .filter(({ at }) => at >= since)
        .slice(-limit)
        .reverse();
    },
  });
  return { ...calls, published: async () => (await shelf()).published };
}

/** @throws InputError */
function requireId(id: string): string {
  if (typeof id === 'string' && id.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  return refuseField('id', 'must be small letters, digits and single dashes, at most 80');
}

/** @throws InputError for what is too large to be said to anybody */
function sized<Content>(content: Content): Content {
  if (JSON.stringify(content).length > largest) refuseField('content', 'has at most 64 KiB');
  return content;
}
