import {
  AduanError,
  type CommandOptions,
  ForbiddenError,
  InputError,
  officerPrincipal,
  type Principal,
  systemPrincipal,
} from '@aduan/core';
import { actorOf, type PluginContext } from '@aduan/core/plugin';
import { canDo, isLimited, type Permission } from '@aduan/core/ticket';
import type {
  Move,
  MovedDocument,
  MoveEntry,
  MovePreview,
  MoveStep,
  OpenTicketMoves,
} from './move.js';
import { evolveMoves } from './move-state.js';
import { previewMove } from './preview-move.js';

/** Which part of the terms of a ticket a document decides. */
const parts = { calendar: 'calendar', limits: 'policies' } as const;

/** How many moves are shown. */
const shownMoves = 20;

/** What a decision appends. */
type Decided = MoveStep & { readonly number: number };

/**
 * The moves of open tickets of one desk.
 *
 * @param readVersions - reads the documents up to now
 */
export function openMovesDesk(context: PluginContext, readVersions: () => Promise<void>) {
  const { kinds, ledger, log, now, signals, terms, workflow } = context;
  const moves = new Map<MovedDocument, readonly Move[]>();
  const of = (document: MovedDocument) => moves.get(document) ?? [];
  const { append, readOn: readMoves } = ledger<MoveEntry>('settings:moves').follow((entry) => {
    moves.set(entry.document, evolveMoves(of(entry.document), entry));
  });
  /** Versions after moves: without the version that a move goes to, it would be over before it began. */
  async function readOn(): Promise<void> {
    await readMoves();
    await readVersions();
  }

  /** Decides on the newest moves, and appends what follows. */
  async function decide(
    document: MovedDocument,
    actor: Principal,
    decideOn: (all: readonly Move[]) => Promise<Decided | null>,
  ): Promise<void> {
    await append(async () => {
      await readVersions();
      const decided = await decideOn(of(document));
      if (!decided) return null;
      const entry: MoveEntry = { document, at: now(), actor: actorOf(actor), ...decided };
      return { subject: document, entry };
    });
    signals.send('moved');
  }

  async function view(document: MovedDocument, actor: Principal): Promise<OpenTicketMoves> {
    await readOn();
    const { open } = (await terms.former())[parts[document]];
    const all = of(document);
    const waiting = all.find(({ state }) => state === 'waiting');
    const isRunning = all.some(({ state }) => state === 'running');
    const may = (permission: Permission) => canDo(workflow, actor, permission).allowed;
    const decides =
      waiting !== undefined &&
      waiting.askedBy !== actor.id &&
      may('reschedule') &&
      !isLimited({ kinds }, actor);
    return {
      open,
      moves: all
        .toReversed()
        .slice(0, shownMoves)
        .map(({ roles: _, to: __, ...shown }) => shown),
      may: [
        ...(open > 0 && !isRunning && may('settings:write') ? (['ask'] as const) : []),
        ...(decides ? (['decide'] as const) : []),
      ],
    };
  }

  return {
    view,
    async preview(document: MovedDocument): Promise<MovePreview> {
      await readVersions();
      return previewMove(context, parts[document]);
    },
    /** @throws AduanError `settings-nothing-to-move`, `settings-move-running` */
    async ask(
      document: MovedDocument,
      given: { readonly reason: string; readonly decree?: string },
      { actor }: CommandOptions,
    ): Promise<OpenTicketMoves> {
      await decide(document, actor, async (all) => {
        const { inForce: to, open } = (await terms.former())[parts[document]];
        if (open === 0) {
          throw new AduanError(
            'settings-nothing-to-move',
            'All open tickets are counted under what is in force.',
          );
        }
        if (all.some(({ state }) => state === 'running')) {
          throw new AduanError('settings-move-running', 'Open tickets are being moved right now.');
        }
        return { type: 'asked', number: (all.at(-1)?.number ?? 0) + 1, to, ...given };
      });
      return view(document, actor);
    },
    /** @throws ForbiddenError; AduanError `settings-move-over`, `settings-base-changed` */
    async approve(
      document: MovedDocument,
      number: number,
      { actor }: CommandOptions,
    ): Promise<OpenTicketMoves> {
      await decide(document, actor, async (all) => {
        const { askedBy, to } = waitingOf(all, number);
        if (askedBy === actor.id || isLimited({ kinds }, actor)) {
          throw new ForbiddenError('reschedule', 'another person approves, for the whole desk');
        }
        const { inForce, open } = (await terms.former())[parts[document]];
        if (inForce !== to) {
          throw new AduanError(
            'settings-base-changed',
            'Another version came into force since this was asked. Ask again.',
          );
        }
        return { type: 'approved', number, roles: actor.roles, tickets: open };
      });
      return view(document, actor);
    },
    /** @throws AduanError `settings-move-over` */
    async refuse(
      document: MovedDocument,
      { number, reason }: { readonly number: number; readonly reason: string },
      { actor }: CommandOptions,
    ): Promise<OpenTicketMoves> {
      await decide(document, actor, async (all) => {
        waitingOf(all, number);
        return { type: 'refused', number, reason };
      });
      return view(document, actor);
    },
    /** Moves the tickets of approved moves: what a process that ended has left, too. */
    async work(): Promise<void> {
      await readOn();
      for (const [document, all] of moves) {
        const running = all.find(({ state }) => state === 'running');
        if (running) await carryOut(document, running);
      }
    },
  };

  async function carryOut(document: MovedDocument, move: Move): Promise<void> {
    const { decree, number, reason, to } = move;
    const part = parts[document];
    const isInForce = async () => (await terms.former())[part].inForce === to;
    if (await isInForce()) {
      try {
        const report = await terms.reschedule({
          ...{ to, reason, actor: approverOf(move) },
          ...(decree !== null && { decree }),
        });
        log('info', 'settings.moved', { document, number, ...report });
      } catch (error) {
        // Another version may have come into force in between; anything else is tried again.
        if (!(error instanceof InputError) || (await isInForce())) throw error;
      }
    }
    const { inForce, open } = (await terms.former())[part];
    await decide(document, systemPrincipal, async (now) =>
      now.some((each) => each.number === number && each.state === 'running')
        ? { type: 'finished', number, left: open, isOutdated: inForce !== to }
        : null,
    );
  }
}

function approverOf({ decidedBy, roles }: Move): Principal {
  return officerPrincipal(decidedBy ?? '', roles);
}

/** @throws AduanError `settings-move-over` */
function waitingOf(all: readonly Move[], number: number): Move {
  const move = all.find((each) => each.number === number && each.state === 'waiting');
  if (move) return move;
  throw new AduanError('settings-move-over', 'This request was decided or replaced.');
}
