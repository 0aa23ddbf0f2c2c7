import { fromBase64, toBase64 } from '../../base64.js';
import { AduanError, refuseField } from '../../errors.js';
import { createId, type PartyId, type TicketId } from '../../ids.js';
import type {
  AnyOperation,
  CallsOf,
  Operations,
  TicketContext,
  TicketDecision,
} from '../../plugin/operation.js';
import type { PartyDecision } from '../../plugin/persons.js';
import { type Principal, systemPrincipal } from '../../ports/principal.js';
import { type DecideContext, requirePermission } from '../../ticket/decide/context.js';
import { decide } from '../../ticket/decide/decide.js';
import type { Ticket } from '../../ticket/ticket.js';
import { onceForKey } from '../commands/command-record.js';
import { decideOnParties } from '../commands/decide-on-parties.js';
import { executeDecision } from '../commands/execute-command.js';
import { parseInput } from '../commands/parse-input.js';
import { requireActor } from '../commands/require-actor.js';
import { openPerson, personFor, restoredPerson } from '../reads/known-person.js';
import { requireOffice } from '../reads/require-office.js';
import { shownTo } from '../reads/shown-ticket.js';
import { visibleTicket } from '../reads/visible-ticket.js';
import type { Runtime } from '../runtime.js';
import type { LoadedTicket } from '../ticket-change.js';
import type { CommandOptions, ReadOptions } from '../tickets.js';
import { recordedForRedo } from './redo-record.js';

type KeyedOptions = CommandOptions & { readonly key: string };
type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;

/** The name of a call in logs and idempotency keys. The plugin `tickets` is core: its calls have bare names. */
function callName(word: string): string {
  return word.replace(/^tickets:/, '');
}

/** Creates the calls of a plugin's operations, with everything that commands and queries have in common. */
export function operationCalls<Given extends Operations>(
  runtime: Runtime,
  id: string,
  operations: Given,
): CallsOf<Given> {
  const calls = Object.entries(operations).map(([name, operation]) => [
    name,
    recorded(runtime, `${id}:${name}`, operation),
  ]);
  return requireActor(runtime, Object.fromEntries(calls)) as CallsOf<Given>;
}

/** The call of a command that a restore runs again is recorded; see `Redo`. */
function recorded(runtime: Runtime, word: string, operation: AnyOperation): AnyCall {
  const call = callOf(runtime, callName(word), operation);
  const { on, redo } = operation;
  if (!redo) return call;
  const { now, redoCommands, store, tenant } = runtime;
  const again = redo.run as AnyCall | undefined;
  redoCommands.set(word, ({ input, party, roles }) => {
    if (again) return again(input);
    const options = { actor: { ...systemPrincipal, roles: [...systemPrincipal.roles, ...roles] } };
    if (party === null) return call(input, options);
    return partyCall(runtime, callName(word), operation, restoredPerson)(party, input, options);
  });
  return async (...given) => {
    const [named, said] = on === 'desk' ? [null, given[0]] : given;
    const options = given.at(-1) as ReadOptions;
    const { actor } = options;
    allow(runtime, operation, options);
    const inputs = await redo.inputs(parseInput(operation.input, said, word) as never, options);
    const person =
      named === null
        ? [null]
        : (await store.readPerson(tenant, named as PartyId)).map(({ id }) => id);
    const entries = person.flatMap((party) =>
      inputs.map((input) => ({
        at: now(),
        tenant,
        command: word,
        party,
        roles: actor.roles,
        input,
      })),
    );
    return recordedForRedo(runtime, entries, () => call(...given));
  };
}

function callOf(runtime: Runtime, name: string, operation: AnyOperation): AnyCall {
  if (operation.on === 'desk') return deskCall(runtime, name, operation);
  if (operation.on === 'party') return partyCall(runtime, name, operation);
  return operation.kind === 'command'
    ? ticketCommandCall(runtime, name, operation)
    : ticketQueryCall(runtime, name, operation);
}

function ticketCommandCall(runtime: Runtime, name: string, operation: AnyOperation): AnyCall {
  return async (id, given, options) => {
    const run = readCommand(runtime, name, operation, given);
    const ticket = await run(id as string, options as CommandOptions);
    return { ticket: shownTo(runtime, (options as CommandOptions).actor, ticket) };
  };
}

/** Runs a command on a ticket; its input was read before. */
type RunCommand = (id: string, options: CommandOptions) => Promise<Ticket>;

/** @throws InputError for a wrong input */
function readCommand(
  runtime: Runtime,
  name: string,
  command: AnyOperation,
  given: unknown,
): RunCommand {
  const input = parseInput(command.input, given, name);
  return (id, options) =>
    executeDecision(
      runtime,
      id,
      (ticket, context, loaded) =>
        decideWith(runtime, command, input, ticket, ticketContext(context, loaded)),
      { ...options, name, input },
    );
}

function ticketQueryCall(runtime: Runtime, name: string, operation: AnyOperation): AnyCall {
  return async (id, given, options) => {
    const { actor } = options as ReadOptions;
    const { ticket } = await visibleTicket(runtime, id as string, actor);
    allow(runtime, operation, options as ReadOptions);
    const input = parseInput(operation.input, given, name);
    return runOf(operation)(shownTo(runtime, actor, ticket), input, options);
  };
}

function partyCall(
  runtime: Runtime,
  name: string,
  operation: AnyOperation,
  open = openPerson,
): AnyCall {
  return async (id, given, options) => {
    const { actor } = options as ReadOptions;
    allow(runtime, operation, { actor });
    const input = parseInput(operation.input, given, name);
    const named = id as string;
    const run = runOf(operation);
    if (operation.kind === 'command') {
      const call = { ...(options as CommandOptions), name, id: named, input };
      return decideOnParties(
        runtime,
        call,
        (person) => run(person, input, options) as Promise<PartyDecision<unknown>>,
        open,
      );
    }
    const read = operation.showsWithheld ? personFor : open;
    return run(await read(runtime, actor, named), input, options);
  };
}

function deskCall(runtime: Runtime, name: string, operation: AnyOperation): AnyCall {
  return async (given, options) => {
    allow(runtime, operation, options as ReadOptions);
    const input = parseInput(operation.input, given, name);
    const run = () => runOf(operation)(input, options);
    const { handlesKey, isIdempotent, kind, sealsAnswer } = operation;
    const { key } = options as CommandOptions;
    if (kind === 'query' || isIdempotent || handlesKey || key === undefined) return run();
    const keyed = { ...(options as CommandOptions), key };
    return (sealsAnswer ? onceSealed : once)(runtime, keyed, { name, input: given }, run);
  };
}

/** Runs a command once for its key. Calls with one key that cross in this process wait for each other. */
async function once(
  runtime: Runtime,
  options: KeyedOptions,
  call: { readonly name: string; readonly input: unknown },
  run: () => unknown,
): Promise<unknown> {
  const { id, kind } = options.actor;
  const { answer } = await runtime.queue.run(`key:${kind}:${id}:${options.key}`, () =>
    onceForKey(runtime, options, call, async () => ({ answer: await run() })),
  );
  return answer;
}

/** The same as `once`, with the stored answer sealed. */
async function onceSealed(
  runtime: Runtime,
  options: KeyedOptions,
  call: { readonly name: string; readonly input: unknown },
  run: () => unknown,
): Promise<unknown> {
  const { vault } = runtime;
  const scope = `plugin:${call.name}`;
  const sealed = await once(runtime, options, call, async () =>
    toBase64(await vault.sealValue(scope, await run())),
  );
  return vault.openValue(scope, fromBase64(sealed as string));
}

/** @throws ForbiddenError */
function allow(
  runtime: Runtime,
  { officersOnly, permission }: AnyOperation,
  { actor }: Pick<ReadOptions, 'actor'>,
): void {
  if (officersOnly) requireOffice(actor, permission ?? 'office');
  // The desk itself needs no permission for what only officers may do.
  if (permission === null || (officersOnly && actor.kind !== 'officer')) return;
  requirePermission({ actor, workflow: runtime.workflow }, permission);
}

function runOf({ run }: AnyOperation): (...given: readonly unknown[]) => unknown {
  return run as (...given: readonly unknown[]) => unknown;
}

function decideWith(
  runtime: Runtime,
  operation: AnyOperation,
  input: unknown,
  ticket: Ticket,
  context: TicketContext,
): ReturnType<TicketDecision> {
  allow(runtime, operation, context);
  return runOf(operation)(ticket, input, context) as ReturnType<TicketDecision>;
}

/** The context of a plugin's decision, made from the context of the desk's own decisions. */
export function ticketContext(context: DecideContext, loaded: LoadedTicket): TicketContext {
  return {
    ...context,
    loaded,
    newId: () => createId(context.at),
    decide: (command) => decide(loaded.stored.ticket, command, context),
  };
}

/**
 * Decides a ticket command that is known by its name only, for an intake.
 *
 * @throws AduanError `plugin-missing` when no plugin of this desk has the command; InputError for a wrong input
 */
export function decideByName(
  runtime: Runtime,
  name: string,
  given: unknown,
  ticket: Ticket,
  context: TicketContext,
): ReturnType<TicketDecision> {
  const command = commandNamed(runtime, name);
  const input = parseInput(command.input, given, name);
  return decideWith(runtime, command, input, ticket, context);
}

/**
 * A command on a ticket that is known by its name only.
 *
 * @throws AduanError `plugin-missing` when no plugin of this desk has the command; InputError for a wrong input
 */
export function commandByName(runtime: Runtime, name: string, given: unknown): RunCommand {
  return readCommand(runtime, callName(name), commandNamed(runtime, name), given);
}

/**
 * A command that a citizen runs on the tracking page, known by its name only.
 *
 * @throws InputError for a wrong input, or for a command that the tracking page does not have
 */
export function trackedCommand(
  runtime: Runtime,
  name: string,
  given: unknown,
): (id: TicketId, actor: Principal) => Promise<Ticket> {
  const command = runtime.ticketCommands.get(name);
  if (!command?.http?.tracking) return refuseField('command', 'is not on the tracking page');
  const run = readCommand(runtime, callName(name), command, given);
  return (id, actor) => run(id, { actor });
}

function commandNamed(runtime: Runtime, name: string): AnyOperation {
  const command = runtime.ticketCommands.get(name);
  if (command) return command;
  throw new AduanError('plugin-missing', `No plugin of this desk has the command "${name}".`);
}
