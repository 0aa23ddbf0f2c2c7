import type * as z from 'zod';
import type { Branded, MessageId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import type { LoadedTicket } from '../runtime/ticket-change.js';
import type {
  CommandOptions,
  CommandResult,
  FiledOptions,
  ReadOptions,
} from '../runtime/tickets.js';
import type { TicketCommand } from '../ticket/commands.js';
import type { TicketEvent } from '../ticket/events.js';
import type { Ticket } from '../ticket/ticket.js';
import type { Permission, Workflow } from '../ticket/workflow/workflow.js';
import type { PartyDecision, Person } from './persons.js';

/** HTTP route of an operation. An operation without it has no route. */
export interface HttpRoute {
  /**
   * Path below `/tickets/{id}/` for an operation on a ticket, below `/parties/{id}/` for one on a party, otherwise
   * below `/<plugin id>/`. A leading `/` makes it a path of its own (`tickets.obligations`). `{name}` is a parameter
   * with the same name as a field of the input.
   */
  readonly path: string;
  /** For a query whose input must not appear in a URL because it may be about a person. (`tickets.search`) */
  readonly method?: 'POST';
  /** Operation id. Default: the name of the operation. */
  readonly name?: string;
  readonly summary: string;
  readonly description?: string;
  /**
   * The scope that an API key needs; null = open to everyone, who then call as a citizen without tickets, so verify
   * their input (`field-tasks`). Default: `tickets|parties|<plugin id>:read|write`.
   */
  readonly scope?: string | null;
  /** Additional scope that a key needs for this input; null = none. (`tickets.search`) */
  readonly furtherScope?: (input: unknown) => string | null;
  /** Default: 200. */
  readonly status?: 200 | 201;
  /** The input over HTTP, where callers give less there: no references of stored files. Default: all. (`tickets.open`) */
  readonly input?: z.ZodType;
  /** Whether the input may come in a form with files, which are in the options of the call. (`tickets.open`) */
  readonly takesFiles?: boolean;
  /**
   * For an answer that is a file instead of JSON: its media type, and a description of the content. (`tickets.file`)
   */
  readonly file?: { readonly mime: string; readonly shows: string };
  /**
   * The route of the citizen of the ticket, below `/tracking/`. They need no account, only the pass that the tracking
   * page gave them.
   */
  readonly tracking?: { readonly path: string; readonly summary: string };
}

/** Context of a decision, besides the ticket and the input. */
export interface TicketContext {
  readonly actor: Principal;
  /** Epoch ms. */
  readonly at: number;
  readonly workflow: Workflow;
  /** The ticket with its history, as the store has it. */
  readonly loaded: LoadedTicket;
  /** Makes an id that sorts by time. */
  newId<Id extends Branded<string>>(): Id;
  /** Decides a command of core on this ticket, with its permission checks. @throws the errors of the command */
  decide(command: TicketCommand): readonly TicketEvent[];
}

/** Events with values that one of their messages shows to its receiver only; they are kept sealed. (`tickets.renewPin`) */
export interface EventsWithSecrets {
  readonly events: readonly TicketEvent[];
  readonly secrets: {
    readonly messageId: MessageId;
    readonly values: Readonly<Record<string, string>>;
  };
  /** The new hash of the PIN of the ticket. */
  readonly pinHash?: string;
}

/** Another ticket that changes in place of the named one: the decision runs again on that ticket. (`merged-tickets`) */
export interface DecideElsewhere {
  readonly instead: TicketId;
}

/**
 * Result of a decision. Null if a concurrent change made the decision's other reads outdated: then it is decided again.
 */
export type Decided = readonly TicketEvent[] | EventsWithSecrets | DecideElsewhere | null;

/** Decides the events of a ticket. Return no events if nothing changes. */
export type TicketDecision = (ticket: Ticket, context: TicketContext) => Decided | Promise<Decided>;

/** An operation as data: HTTP, OpenAPI, the client and the command line are made from it. */
export interface OperationData {
  readonly kind: 'command' | 'query';
  readonly on: 'ticket' | 'party' | 'desk';
  readonly input: z.ZodType;
  /** Null when the answer is the ticket, or nothing. */
  readonly answer: z.ZodType | null;
  /** Null when every actor with access to the desk, or to the ticket, may call it. */
  readonly permission: Permission | null;
  readonly http: HttpRoute | null;
  /** Whether the changed thing has a version, so that `expectedVersion` is accepted. */
  readonly hasVersion: boolean;
  /** Whether only officers and the desk itself may call it, even if citizens hold the permission. */
  readonly officersOnly: boolean;
  /** Whether a command may run twice without harm, so that no key is asked for. */
  readonly isIdempotent: boolean;
  /** Whether `run` itself makes sure that a key counts once, such as to remember a secret sealed. */
  readonly handlesKey: boolean;
  /** Whether the answer of a command is sealed where it is remembered for its key. */
  readonly sealsAnswer: boolean;
  /** Whether a query about a person also runs for an actor who may only know that the person exists. */
  readonly showsWithheld: boolean;
  /** See `Redo`; null for a command that a restore does not run again. */
  readonly redo: Redo | null;
}

/**
 * For a command that removes something, such as a right, a key or a person's data: a restored backup must not bring it
 * back. Its calls are recorded outside the database, and run again after a restore, with the desk as actor.
 * (`data-protection.erase`)
 */
export interface Redo {
  /**
   * Record of a call, in clear, so without personal data: the inputs of the command. For a command on a party, one
   * entry is written for each party of the person.
   */
  readonly inputs: (
    input: never,
    options: ReadOptions,
  ) => readonly unknown[] | Promise<readonly unknown[]>;
  /** Runs in place of the command. It must not change anything when it is repeated. Default: the command itself. */
  readonly run?: (input: never) => Promise<unknown>;
}

declare const called: unique symbol;

/**
 * One command or query. Its type holds only its call: zod types stay where the operation is declared, so type-checking
 * a desk with twenty plugins is as fast as one without.
 *
 * @typeParam Call - signature of the call
 */
export interface Operation<Call extends (...given: never[]) => Promise<unknown>>
  extends OperationData {
  readonly run: unknown;
  readonly [called]?: Call;
}

/** Any command or query. */
export type AnyOperation = Operation<(...given: never[]) => Promise<unknown>>;
/** Commands or queries by name. */
export type Operations = Readonly<Record<string, AnyOperation>>;

/** The call that a declaration gives. */
type CallOf<Given> = Given extends Operation<infer Call> ? Call : never;
/** The calls of commands or queries, with the comment of each. */
export type CallsOf<Given> = { readonly [Name in keyof Given]: CallOf<Given[Name]> };

/** The call of a command on one ticket. */
export type TicketCommandCall<Input> = (
  id: string,
  input: Input,
  options: CommandOptions,
) => Promise<CommandResult>;

/** Metadata that every kind of operation may have. */
interface Meta {
  readonly officersOnly?: boolean;
  readonly isIdempotent?: boolean;
  readonly permission?: Permission | null;
  readonly http?: HttpRoute;
  readonly redo?: Redo;
}

/** The base of all zod schemas. Comparing with `z.ZodType` instead costs the compiler ten times as much. */
type Schema = z.core.$ZodType;
/** Input as the caller passes it. */
type In<S extends Schema> = z.core.input<S>;
/** Input of `decide` or `run`, after defaults and transforms. */
type Out<S extends Schema> = z.core.output<S>;
/** In process, an answer is the input of its schema: instants in epoch ms. Over HTTP, it is the output. */
type Answering<A extends Schema | null> = A extends Schema ? Promise<In<A>> : Promise<void>;

/**
 * Defines a command that changes a ticket. Authorization, idempotency key, expected version, retry on a concurrent
 * change, transaction and publication are the same for every command; `decide` only returns events.
 */
export function defineTicketCommand<S extends Schema>(
  given: Meta & {
    readonly input: S;
    /** Null when it depends on the input or the ticket: then `decide` checks it. (`tickets.restrict`) */
    readonly permission: Permission | null;
    /** Like `TicketDecision`, with the input between. @throws AduanError */
    readonly decide: (
      ticket: Ticket,
      input: Out<S>,
      context: TicketContext,
    ) => Decided | Promise<Decided>;
  },
): Operation<TicketCommandCall<In<S>>> {
  const { decide: run, input } = given;
  return operation('command', 'ticket', given, { input, answer: null, hasVersion: true, run });
}

/**
 * Defines a command that changes data outside tickets. With an idempotency key it runs once, and its answer is stored
 * for 90 days: in clear, so without names and secrets, unless the command sets `sealsAnswer`. After a crash before the
 * answer is stored, a repeated call runs it again.
 */
export function defineCommand<S extends Schema, A extends Schema | null>(
  given: Meta & {
    readonly input: S;
    readonly answer: A;
    readonly hasVersion?: boolean;
    /** Whether `run` itself makes sure that a key counts once. Default false. (`tickets.open`) */
    readonly handlesKey?: boolean;
    /** Whether the answer holds a secret or a name. (`webhooks`) */
    readonly sealsAnswer?: boolean;
    readonly run: (input: Out<S>, options: FiledOptions) => Answering<A>;
  },
): Operation<(input: In<S>, options: FiledOptions) => Answering<A>> {
  const { answer, handlesKey = false, hasVersion = false, input, run, sealsAnswer = false } = given;
  const rest = { input, answer, handlesKey, hasVersion, run, sealsAnswer };
  return operation('command', 'desk', given, rest);
}

/** Defines a query about the desk. Over HTTP a list is the `items` of an object. (`view-log.latest`) */
export function defineQuery<S extends Schema, A extends Schema>(
  given: Meta & {
    readonly input: S;
    readonly answer: A;
    readonly run: (input: Out<S>, options: ReadOptions) => Promise<In<A>>;
  },
): Operation<(input: In<S>, options: ReadOptions) => Promise<In<A>>> {
  const { answer, input, run } = given;
  return operation('query', 'desk', given, { input, answer, hasVersion: false, run });
}

/**
 * Defines a query about one ticket. It runs only for an actor who may see the ticket, and gets the ticket as that actor
 * may see it.
 */
export function defineTicketQuery<S extends Schema, A extends Schema>(
  given: Meta & {
    readonly input: S;
    readonly answer: A;
    readonly run: (ticket: Ticket, input: Out<S>, options: ReadOptions) => Promise<In<A>> | In<A>;
  },
): Operation<(id: string, input: In<S>, options: ReadOptions) => Promise<In<A>>> {
  const { answer, input, run } = given;
  return operation('query', 'ticket', given, { input, answer, hasVersion: false, run });
}

/**
 * Defines a command that records decisions about the identity of a party. It runs only for an actor who may know the
 * person. Idempotency key, retry on a concurrent change, transaction and publication are the same for all; `decide`
 * reads and returns the decision. (`parties`)
 */
export function definePartyCommand<S extends Schema, A extends Schema | null>(
  given: Meta & {
    readonly input: S;
    readonly answer: A;
    readonly permission: Permission;
    readonly decide: (
      person: Person,
      input: Out<S>,
      options: ReadOptions,
    ) => Promise<PartyDecision<A extends Schema ? In<A> : null>>;
  },
): Operation<(id: string, input: In<S>, options: CommandOptions) => Answering<A>> {
  const { answer, decide: run, input } = given;
  return operation('command', 'party', given, { input, answer, hasVersion: false, run });
}

/** Defines a query about a person whom the actor may know. (`parties`) */
export function definePartyQuery<S extends Schema, A extends Schema>(
  given: Meta & {
    readonly input: S;
    readonly answer: A;
    /** Whether it also runs for an actor who may only know that the person exists: see `isOpen`. Default false. */
    readonly showsWithheld?: boolean;
    readonly run: (person: Person, input: Out<S>, options: ReadOptions) => Promise<In<A>>;
  },
): Operation<(id: string, input: In<S>, options: ReadOptions) => Promise<In<A>>> {
  const { answer, input, run, showsWithheld = false } = given;
  return operation('query', 'party', given, {
    input,
    answer,
    hasVersion: false,
    run,
    showsWithheld,
  });
}

function operation(
  kind: OperationData['kind'],
  on: OperationData['on'],
  { http, isIdempotent = false, officersOnly = false, permission, redo }: Meta,
  rest: {
    readonly input: Schema;
    readonly answer: Schema | null;
    readonly hasVersion: boolean;
    readonly handlesKey?: boolean;
    readonly run: unknown;
    readonly sealsAnswer?: boolean;
    readonly showsWithheld?: boolean;
  },
): Operation<never> {
  return {
    kind,
    on,
    http: http ?? null,
    handlesKey: false,
    isIdempotent,
    officersOnly,
    permission: permission ?? null,
    sealsAnswer: false,
    showsWithheld: false,
    redo: redo ?? null,
    ...rest,
  } as unknown as Operation<never>;
}
