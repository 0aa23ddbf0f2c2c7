import { parseArgs } from 'node:util';
import type { Aduan, Principal } from '@aduan/core';
import { type AnyOperation, answerText } from '@aduan/core/plugin';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { operationUsage } from '../desk/operation-usage.js';
import { partyOf } from '../desk/party-of.js';
import { UsageError } from '../usage-error.js';

const options = {
  ...deskOptions,
  key: { type: 'string' },
  party: { type: 'string' },
  ticket: { type: 'string' },
} as const;
const ticketIdPattern = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * `aduan call PLUGIN:NAME`: runs a command or query of a plugin of the desk, with its permissions and its checks. The
 * ticket operations of every desk belong to the plugin `tickets`. Without a name, or with an unknown one, it lists the
 * operations.
 */
export const callPlugin: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options,
    allowPositionals: true,
  });
  const [place = '', json, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError('call takes one name and one JSON, in quotes.');
  return withDesk(values, async (config) => {
    const { aduan } = config;
    const operations = operationsOf(aduan);
    const operation = operations.get(place);
    if (!operation) return listOperations(operations, place, { err, out });
    const usage = operationUsage(place, operation);
    const input = inputOf(json, operation, usage);
    for (const thing of ['ticket', 'party'] as const) {
      const isNeeded = operation.on === thing;
      if (isNeeded === (values[thing] === undefined)) {
        throw new UsageError(`It ${isNeeded ? 'needs' : 'takes no'} --${thing}.\n${usage}`);
      }
    }
    const actor = actorOf(values);
    const safeguards = { actor, ...(values.key !== undefined && { key: values.key }) };
    const { party, ticket } = values;
    const named = [
      ...(ticket === undefined ? [] : [await idOf(aduan, ticket, actor)]),
      ...(party === undefined ? [] : [await partyOf(config, party, actor)]),
    ];
    // A command writes events, so their definitions are stored first. A desk that lacks a plugin of this store is
    // refused.
    if (operation.kind === 'command') await aduan.start({ workers: false });
    const found = await callOf(aduan, place)(...named, input, safeguards);
    for (const line of answerLines(operation, found, place, aduan)) out(line);
    return 0;
  });
};

function operationsOf({ mounted }: Aduan): ReadonlyMap<string, AnyOperation> {
  return new Map(
    mounted.flatMap(({ parts: { commands, queries }, plugin }) =>
      Object.entries({ ...commands, ...queries })
        // An answer that is a file cannot be printed as JSON.
        .filter(([, { http }]) => !http?.file)
        .map(([name, operation]): [string, AnyOperation] => [`${plugin.id}:${name}`, operation]),
    ),
  );
}

function callOf({ mounted }: Aduan, place: string): AnyCall {
  const [id, name = ''] = place.split(':');
  const calls = mounted.find(({ plugin }) => plugin.id === id)?.calls;
  return (calls as Readonly<Record<string, AnyCall>>)[name] as AnyCall;
}

/** Prints the operations whose names begin as the given one, or all. */
function listOperations(
  operations: ReadonlyMap<string, AnyOperation>,
  place: string,
  { err, out }: Pick<Parameters<Command>[1], 'err' | 'out'>,
): number {
  const all = [...operations];
  const named = all.filter(([name]) => name === place || name.startsWith(`${place}:`));
  const isKnown = place === '' || named.length > 0;
  const tell = isKnown ? out : err;
  if (!isKnown) err(`aduan: No plugin of this desk has "${place}". There are:`);
  for (const each of named.length > 0 ? named : all) tell(operationUsage(...each));
  return isKnown ? 0 : 2;
}

function inputOf(json: string | undefined, operation: AnyOperation, usage: string): unknown {
  const input = json === undefined ? {} : parsed(json, usage);
  const { error } = operation.input.safeParse(input);
  if (!error) return input;
  const issues = error.issues.map(({ message, path }) => [...path, message].join(': '));
  throw new UsageError(`${issues.join('; ')}\n${usage}`);
}

function parsed(json: string, usage: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`The input is JSON, in quotes.\n${usage}`);
  }
}

async function idOf({ tickets }: Aduan, named: string, actor: Principal): Promise<string> {
  return ticketIdPattern.test(named) ? named : (await tickets.find(named, { actor })).ticket.id;
}

/** The answer as HTTP gives it; of a ticket that was changed, how it is now. */
function answerLines(
  { answer, kind, on }: AnyOperation,
  found: unknown,
  place: string,
  { calendar }: Aduan,
): readonly string[] {
  if (answer) {
    return [JSON.stringify(JSON.parse(answerText(answer, found, calendar.def.timeZone)), null, 2)];
  }
  if (kind !== 'command' || on !== 'ticket') return [];
  const { ticket } = found as Awaited<ReturnType<Aduan['tickets']['close']>>;
  const [plugin = ''] = place.split(':');
  const state = ticket.plugins?.[plugin];
  return [
    `${ticket.number}: ${ticket.state}, version ${ticket.version}`,
    ...(state ? [JSON.stringify(state)] : []),
  ];
}
