import type { Ticket } from '@aduan/core';
import type { StateEvent } from '@aduan/core/plugin';
import type { TicketState } from '@aduan/core/store';
import { askCommand, asked, decideAsk } from '../sample-plugin.js';
import { type PluginMistake, withData, withParts } from './mistake.js';

const evolves = 'evolves its state from nothing but what it is given, and changes none of it';
const keeps = 'keeps its state as it is at an event that it does not know';
const json = 'keeps a state that JSON can hold';
const decides = 'decides the same again, and writes nothing while it decides';

/** A state with further fields, which are shown. */
function stateOf(
  initial: Readonly<Record<string, unknown>>,
  evolve: (state: Record<string, unknown>, isAsked: boolean) => object,
): { readonly state: TicketState } {
  const shown = Object.fromEntries(Object.keys(initial).map((field) => [field, 'open' as const]));
  const change = (state: object, isAsked: boolean) =>
    evolve(state as Record<string, unknown>, isAsked);
  return {
    state: { initial, shown, evolve: (state, event) => change(state, asked.is(event)) },
  };
}

/** A state that is right, by a function that also writes to what it is given. */
function writingTo(write: (event: StateEvent, ticket: Ticket) => void): {
  readonly state: TicketState;
} {
  const { state } = stateOf({ asked: 0 }, (before, isAsked) => (isAsked ? more(before) : before));
  return {
    state: {
      ...state,
      evolve(before, event, ticket) {
        write(event, ticket);
        return state.evolve(before, event, ticket);
      },
    },
  };
}

const more = ({ asked: count, ...rest }: Readonly<Record<string, unknown>>) => ({
  ...rest,
  asked: Number(count) + 1,
});

let calls = 0;

/** Mistakes in what must be pure. */
export const purityMistakes: readonly PluginMistake[] = [
  {
    name: 'changes the state that it is given',
    make: withData(
      stateOf({ asked: 0 }, (state, isAsked) => {
        if (isAsked) state.asked = Number(state.asked) + 1;
        return state;
      }),
    ),
    noticedBy: { [evolves]: /evolve must be pure.*read only/ },
  },
  {
    name: 'takes the time of the process',
    make: withData(
      stateOf({ asked: 0, at: 0 }, (state, isAsked) =>
        isAsked ? { ...more(state), at: Date.now() } : state,
      ),
    ),
    noticedBy: { [evolves]: /it reads the clock/ },
  },
  {
    name: 'draws lots',
    make: withData(
      stateOf({ asked: 0, lot: 0 }, (state, isAsked) =>
        isAsked ? { ...more(state), lot: Math.random() } : state,
      ),
    ),
    noticedBy: { [evolves]: /it draws by chance/ },
  },
  {
    name: 'writes to the event that it is given',
    make: withData(writingTo((event) => Object.assign(event, { at: event.at }))),
    noticedBy: { [evolves]: /evolve must be pure.*read only/ },
  },
  {
    name: 'writes to the ticket that it is given',
    make: withData(writingTo((_, ticket) => Object.assign(ticket, { version: ticket.version }))),
    noticedBy: { [evolves]: /evolve must be pure.*read only/ },
  },
  {
    name: 'counts beside its state',
    make: withData(
      stateOf({ asked: 0 }, (state, isAsked) => {
        calls += 1;
        return isAsked ? { asked: calls } : state;
      }),
    ),
    noticedBy: { [evolves]: /it makes another state each time/ },
  },
  {
    name: 'copies its state at every event',
    make: withData(
      stateOf({ asked: 0 }, (state, isAsked) => (isAsked ? more(state) : { ...state })),
    ),
    noticedBy: { [keeps]: /evolve returns another object at an event that it does not know/ },
  },
  {
    name: 'keeps a date',
    make: withData(
      stateOf({ asked: 0, last: null }, (state, isAsked) =>
        isAsked ? { ...more(state), last: new Date(0) } : state,
      ),
    ),
    noticedBy: { [json]: /its state comes back as .*1970/ },
  },
  {
    name: 'takes turns in a rule',
    make: withParts(({ hooks }) => {
      let turn = 0;
      return {
        hooks: {
          ...hooks,
          decide(change) {
            turn += 1;
            const team = `tim-${turn}`;
            return hooks.decide(change).map(() => ({
              type: 'ticket.assigned' as const,
              facts: { team, assignee: null },
            }));
          },
        },
      };
    }),
    noticedBy: { [decides]: /the hook "decide" decides otherwise when it is asked again/ },
  },
  {
    name: 'takes turns in a command',
    make: withParts(({ commands }) => {
      let turn = 0;
      const ask = askCommand({
        decide(_ticket, given) {
          turn += 1;
          const { wish } = given as { readonly wish: string };
          return [asked({ day: turn % 2 === 0 ? 'monday' : 'friday' }, { text: wish })];
        },
      });
      return { commands: { ...commands, ask } };
    }),
    noticedBy: { [decides]: /"ask" decides otherwise when it is asked again/ },
  },
  {
    name: 'writes a row while it decides',
    make: withParts(({ commands }, { rows }) => {
      const ask = askCommand({
        async decide(ticket, given, context) {
          const row = { key: ticket.id, value: { day: 'friday' }, expectedVersion: null };
          await rows('tours').write(row);
          return decideAsk(ticket, given, context);
        },
      });
      return { commands: { ...commands, ask } };
    }),
    noticedBy: { [decides]: /"ask" writes to the store while it decides/ },
  },
];
