import { EventEmitter } from 'eventemitter3';
import { errorName } from '../error-name.js';
import type { ConversationId, PartyId } from '../ids.js';
import type { Logger } from '../ports/logger.js';
import type { Actor } from '../ports/principal.js';
import type {
  CoreEventType,
  EventFacts,
  EventPart,
  RecordedEvent,
  TicketEventType,
} from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { ProvisionalDeadline } from './clocks/provisional-deadlines.js';

/** A ticket event as listeners receive it: facts, never names or free text. */
export interface TicketEventMessage<Type extends TicketEventType> {
  readonly ticket: Ticket;
  readonly facts: Type extends CoreEventType ? EventFacts[Type] : EventPart;
  readonly event: Pick<RecordedEvent, 'id' | 'sequence' | 'at' | 'actor'>;
}

/** A change after which live pages may have to reload. */
export type DeskChange =
  | { readonly kind: 'ticket'; readonly ticket: Ticket; readonly type: TicketEventType }
  | { readonly kind: 'conversation'; readonly conversationId: ConversationId }
  /** Changes may have been missed; reload the data on display. */
  | { readonly kind: 'unknown' };

/** Every event that `aduan.on` accepts. Events are emitted after the commit. */
export type AduanEvents = { [Type in TicketEventType]: TicketEventMessage<Type> } & {
  /** Any event of any ticket. */
  'ticket.changed': { readonly ticket: Ticket; readonly type: TicketEventType };
  /** Messages of a conversation were added or changed their status, by any instance that `signals` reach. */
  'conversation.changed': { readonly conversationId: ConversationId; readonly hash: string };
  /**
   * Something changed in any instance that `signals` connect: for live pages. For work that must happen once, such as
   * notifying another system, use the other events: only the instance that made the change emits them.
   */
  'desk.changed': DeskChange;
  /** The identity of a party was decided: see `@aduan/plugins/parties`. */
  'party.changed': {
    readonly party: PartyId;
    readonly type: string;
    /** Epoch ms. */
    readonly at: number;
    readonly actor: Actor;
  };
  /** An inbound event was given up after many attempts; `deadLetters.replay` retries it. */
  'inbox.dead-lettered': { readonly channel: string; readonly sequence: number };
  /** A delivery was given up, or its outcome is not known. */
  'delivery.dead-lettered': {
    readonly id: string;
    readonly target: string;
    readonly state: 'dead' | 'uncertain';
  };
  /**
   * A provider reported the category that it charges one of our messages under, such as `utility`. Emitted once for
   * each message.
   */
  'message.billed': {
    readonly channel: string;
    readonly category: string;
    readonly billable: boolean;
  };
  /**
   * A deadline runs into a year for which the calendar holds no decree yet. Emitted once for each clock of a ticket;
   * `at` says when, in epoch ms.
   */
  'calendar.provisional': ProvisionalDeadline & { readonly ticket: Ticket; readonly at: number };
  /** A listener threw or rejected. */
  'listener.failed': { readonly event: string; readonly error: unknown };
};

/** Handles one kind of event. The return value is ignored; an error is logged as `listener.failed`. */
export type AduanListener<Name extends keyof AduanEvents> = (notice: AduanEvents[Name]) => unknown;

/** Calls the listeners of an event. A failing listener never affects the desk. */
export interface EventBus {
  /** @returns a function that removes the listener */
  on<Name extends keyof AduanEvents>(name: Name, listener: AduanListener<Name>): () => void;
  emit<Name extends keyof AduanEvents>(name: Name, notice: AduanEvents[Name]): void;
  /** Whether at least one of these events has a listener. */
  hasListeners(names: readonly (keyof AduanEvents)[]): boolean;
}

/** Creates the event bus of one desk. */
export function createEventBus(log: Logger): EventBus {
  const emitter = new EventEmitter<Record<string, [unknown]>>();

  function failed(event: string, error: unknown): void {
    log('error', 'listener.failed', {
      event,
      error: errorName(error),
    });
    if (event !== 'listener.failed') emitter.emit('listener.failed', { event, error });
  }

  return {
    on(name, listener) {
      const guarded = (notice: unknown) => {
        try {
          Promise.resolve(listener(notice as AduanEvents[typeof name])).catch((error: unknown) =>
            failed(name, error),
          );
        } catch (error) {
          failed(name, error);
        }
      };
      emitter.on(name, guarded);
      return () => void emitter.off(name, guarded);
    },
    emit(name, notice) {
      emitter.emit(name, notice);
    },
    hasListeners: (names) => names.some((name) => emitter.listenerCount(name) > 0),
  };
}
