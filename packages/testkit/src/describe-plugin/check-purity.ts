import { isDeepStrictEqual } from 'node:util';
import type { Ticket, TicketRule } from '@aduan/core';
import type { StateEvent, TicketContext } from '@aduan/core/plugin';
import type { AnyPlugin, TicketState } from '@aduan/core/store';
import { demand } from '../conformance/demand.js';
import { messageOf } from './message-of.js';
import type { PluginCheck, PluginConformance } from './plugin-conformance.js';
import { drivenDesk, type OpenedDesk, openDesk } from './plugin-trial.js';
import { undriven } from './preconditions.js';

type Evolve = TicketState['evolve'];
type Decide = (...given: readonly unknown[]) => unknown;

async function withoutState(subject: PluginConformance): Promise<string | null> {
  return subject.plugin.state ? undriven(subject) : 'it keeps nothing of tickets';
}

/** A copy that cannot be changed. */
function frozen<Thing>(thing: Thing): Thing {
  return freeze(structuredClone(thing));
}

function freeze<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const inner of Object.values(thing)) freeze(inner);
  }
  return thing;
}

/** Runs something while the clock and chance of the process fail. */
function withoutClock<Result>(run: () => Result): Result {
  const { now } = Date;
  const { random } = Math;
  Date.now = () => {
    throw new Error('it reads the clock');
  };
  Math.random = () => {
    throw new Error('it draws by chance');
  };
  try {
    return run();
  } finally {
    Date.now = now;
    Math.random = random;
  }
}

/** Drives the plugin and reports each call of `evolve` before it is made. */
async function hearEvolve(
  subject: PluginConformance,
  hear: (evolve: Evolve, ...given: Parameters<Evolve>) => void,
): Promise<void> {
  const watched = (plugin: AnyPlugin): AnyPlugin => {
    const { state } = plugin;
    if (!state) return plugin;
    const evolve: Evolve = (...given) => {
      hear(state.evolve, ...given);
      return state.evolve(...given);
    };
    return { ...plugin, state: { ...state, evolve } };
  };
  await drivenDesk(subject, { watched });
}

/** Every state that a ticket had, with the ticket. */
async function statesOf(subject: PluginConformance) {
  const states: { readonly state: object; readonly ticket: Ticket }[] = [];
  await hearEvolve(subject, (evolve, state, event, ticket) => {
    states.push({ state, ticket }, { state: evolve(state, event, ticket), ticket });
  });
  return states;
}

const unheardOf: StateEvent = { type: 'unheard-of:happened', facts: {}, at: 0, sequence: 1 };

/** The plugin, with every decision made twice. @param desk - the desk that decides, once it is there */
function decidingTwice(desk: () => OpenedDesk): (plugin: AnyPlugin) => AnyPlugin {
  async function twice<Decided>(
    what: string,
    first: () => Decided | Promise<Decided>,
    second: () => Decided | Promise<Decided>,
  ): Promise<Decided> {
    const before = writesOf(desk());
    const decided = await first();
    demand(
      isDeepStrictEqual(asJson(decided), asJson(await second())),
      `${what} decides otherwise when it is asked again with the same: it is asked again after a concurrent change, so keep no memory in it`,
    );
    demand(
      writesOf(desk()) === before,
      `${what} writes to the store while it decides: write rows in the hook "write"`,
    );
    return decided;
  }
  const watchedRule =
    (rule: TicketRule): TicketRule =>
    async (change) => {
      const ask = () => {
        const { before, events, ticket } = change;
        return rule({ ...change, ...frozen({ before, events, ticket }) });
      };
      return twice('the hook "decide"', ask, ask);
    };
  return (plugin) => ({
    ...plugin,
    setup(context) {
      const parts = plugin.setup(context);
      const { commands = {}, hooks = {} } = parts;
      const { decide } = hooks;
      const watchedCommands = Object.entries(commands).map(([name, command]) => {
        if (command.on !== 'ticket') return [name, command];
        const run: Decide = (ticket, input, given) => {
          const [one, other] = sameIds(given as TicketContext);
          const ask = (how: TicketContext) => () =>
            (command.run as Decide)(frozen(ticket), input, how);
          return twice(`"${name}"`, ask(one), ask(other));
        };
        return [name, { ...command, run }];
      });
      return {
        ...parts,
        commands: Object.fromEntries(watchedCommands),
        hooks: {
          ...hooks,
          ...(decide && { decide: [decide].flat().map(watchedRule) }),
        },
      };
    },
  });
}

/** A context, and another one that makes the same ids again. */
function sameIds(context: TicketContext): readonly [TicketContext, TicketContext] {
  const made: string[] = [];
  let next = 0;
  const newId: TicketContext['newId'] = <Id>() => {
    const id: string = context.newId();
    made.push(id);
    return id as Id;
  };
  const again: TicketContext['newId'] = <Id>() => {
    next += 1;
    return (made[next - 1] ?? context.newId()) as Id;
  };
  return [
    { ...context, newId },
    { ...context, newId: again },
  ];
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function writesOf({ storeCalls }: OpenedDesk): number {
  return storeCalls.filter(({ method }) => /^(?:commit|append|write|delete)/.test(method)).length;
}

/** Checks of functions that must depend on their arguments alone. */
export const purityChecks: readonly PluginCheck[] = [
  {
    test: 'evolves its state from nothing but what it is given, and changes none of it',
    notFor: withoutState,
    async run(subject) {
      const problems: string[] = [];
      await hearEvolve(subject, (evolve, state, event, ticket) => {
        const attempt = () =>
          withoutClock(() => evolve(frozen(state), frozen(event), frozen(ticket)));
        try {
          if (!isDeepStrictEqual(attempt(), attempt()))
            problems.push('it makes another state each time');
        } catch (error) {
          problems.push(messageOf(error));
        }
      });
      demand(
        problems.length === 0,
        `evolve must be pure, since it computes old histories again: ${problems[0]}. Return a new object, and take the time from the event`,
      );
    },
  },
  {
    test: 'keeps its state as it is at an event that it does not know',
    notFor: withoutState,
    async run(subject) {
      const { state } = subject.plugin;
      if (!state) return;
      for (const { state: before, ticket } of await statesOf(subject)) {
        demand(
          state.evolve(before, unheardOf, ticket) === before,
          'evolve returns another object at an event that it does not know: return the same one, or every event writes the state anew',
        );
      }
    },
  },
  {
    test: 'keeps a state that JSON can hold',
    notFor: withoutState,
    async run(subject) {
      for (const { state } of await statesOf(subject)) {
        demand(
          isDeepStrictEqual(state, asJson(state)),
          `its state comes back as ${JSON.stringify(state)} from the store: keep texts, numbers, lists and null, not dates, maps or undefined`,
        );
      }
    },
  },
  {
    test: 'decides the same again, and writes nothing while it decides',
    notFor: undriven,
    async run(subject) {
      let desk: OpenedDesk | undefined;
      const watched = decidingTwice(() => {
        demand(desk !== undefined, 'it decides before the desk is open');
        return desk;
      });
      desk = await openDesk(subject, { watched });
      await desk.drive();
    },
  },
];
