import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { Actor, Instant } from '@aduan/core/plugin';

/** A document that open tickets keep former versions of. */
export type MovedDocument = 'calendar' | 'limits';

/** A step of a move, as its entry records it. */
export type MoveStep =
  | {
      readonly type: 'asked';
      /** Hash of the calendar or the policies that tickets move to. */
      readonly to: string;
      readonly reason: string;
      readonly decree?: string;
    }
  | { readonly type: 'refused'; readonly reason: string }
  | {
      readonly type: 'approved';
      /** Roles of the person who approved, in whose name the tickets move. */
      readonly roles: readonly string[];
      /** Open tickets under former versions then. */
      readonly tickets: number;
    }
  | {
      readonly type: 'finished';
      /** Tickets that could not be moved. */
      readonly left: number;
      /** Another version came into force before all were moved. */
      readonly isOutdated: boolean;
    };

/** One entry of the ledger `settings:moves`. It is stored in clear. */
export type MoveEntry = MoveStep & {
  readonly document: MovedDocument;
  readonly number: number;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
};

/** A decision to move open tickets to what is in force, as it is read. */
export interface MoveView {
  /** From 1 on for each document. */
  readonly number: number;
  /** `outdated`: another version came into force before all tickets were moved. */
  readonly state: 'waiting' | 'refused' | 'running' | 'finished' | 'outdated';
  readonly reason: string;
  readonly decree: string | null;
  readonly askedBy: string;
  readonly askedAt: Instant;
  /** Id of the officer who approved or refused it. */
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly refusedFor: string | null;
  /** How many open tickets there were to move when it was approved. */
  readonly tickets: number | null;
  /** How many of them could not be moved; null until it is over. */
  readonly left: number | null;
}

/** A decision to move open tickets. */
export interface Move extends MoveView {
  /** Hash of the calendar or the policies that tickets move to. */
  readonly to: string;
  /** Roles of the person who approved, in whose name the tickets move. */
  readonly roles: readonly string[];
}

/** Open tickets under former versions of a document, and the decisions to move them. */
export interface OpenTicketMoves {
  /** Open tickets under former versions now. While a move runs, these are left to move. */
  readonly open: number;
  /** The newest first. */
  readonly moves: readonly MoveView[];
  /** What the actor may do now. */
  readonly may: readonly ('ask' | 'decide')[];
}

/** What a move would do now. */
export interface MovePreview {
  readonly tickets: number;
  /** Deadlines that would be others. */
  readonly moved: number;
  readonly later: number;
  /** Deadlines that have passed, and would lie ahead again. Their first dates stay missed. */
  readonly ahead: number;
}

/** Names a move. */
export interface MoveRef {
  readonly document: MovedDocument;
  readonly number: number;
}

/**
 * Moves open tickets to the calendar, or to the limits, in force. One person asks, another approves; then a job moves
 * ticket by ticket, in the name of the one who approved. Each ticket keeps its first promised date.
 */
export interface SettingsMoves {
  /** Open tickets under former versions, and the last 20 moves. Needs `settings:read`. */
  moves(input: Pick<MoveRef, 'document'>, options: ReadOptions): Promise<OpenTicketMoves>;
  /** What a move would do now. Needs `settings:read`. */
  previewMove(input: Pick<MoveRef, 'document'>, options: ReadOptions): Promise<MovePreview>;
  /**
   * Asks to move the open tickets. It replaces a move that waits. Needs `settings:write`.
   *
   * @throws AduanError `settings-nothing-to-move`, `settings-move-running`
   */
  askMove(
    input: Pick<MoveRef, 'document'> & {
      /** In the history of each ticket, and kept here in clear: name no citizen. */
      readonly reason: string;
      /** The decree that it is based on, such as `SKB 1497/2025`. Citizens read it. */
      readonly decree?: string;
    },
    options: CommandOptions,
  ): Promise<OpenTicketMoves>;
  /**
   * Approves a move, which begins at once. Needs the permission `reschedule`, without limits.
   *
   * @throws ForbiddenError for the person who asked; AduanError `settings-move-over`, `settings-base-changed`
   */
  approveMove(input: MoveRef, options: CommandOptions): Promise<OpenTicketMoves>;
  /** Refuses a move. Needs the permission `reschedule`. @throws AduanError `settings-move-over` */
  refuseMove(
    input: MoveRef & { readonly reason: string },
    options: CommandOptions,
  ): Promise<OpenTicketMoves>;
}
