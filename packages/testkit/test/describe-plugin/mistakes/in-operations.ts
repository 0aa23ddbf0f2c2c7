import { defineTicketQuery } from '@aduan/core/plugin';
import * as z from 'zod';
import { askCommand, decideAsk } from '../sample-plugin.js';
import { type PluginMistake, withAsk, withParts } from './mistake.js';

const names = 'names each call and each route once';
const says = 'says of each route what it does, and takes the parameters of its path from the input';
const takes = 'takes and answers what JSON can say, with a limit of each text that it takes';
const once = 'does once what is asked twice with one key';
const garbage = 'refuses garbage by an InputError, and nonsense by an error with a code';
const strangers = 'refuses those who may not call it';

const day = z.enum(['monday', 'friday']);
const wish = z.string().max(500);

/** Mistakes in declarations of commands and queries. */
export const operationMistakes: readonly PluginMistake[] = [
  {
    name: 'gives two calls one name',
    make: withParts(() => ({ api: { count: () => 1 } })),
    noticedBy: { [names]: /"count" stands twice/ },
  },
  {
    name: 'gives two routes one id',
    make: withParts(({ queries }) => {
      const http = { path: 'wishes', name: 'ask', summary: 'Read the wishes' };
      return { queries: { ...queries, wishes: { ...queries.wishes, http } } };
    }),
    noticedBy: { [names]: /two routes are named "ask"/ },
  },
  {
    name: 'gives two routes one path',
    make: withParts(({ queries }) => {
      const http = { path: 'visits', summary: 'Count again' };
      return { queries: { ...queries, again: { ...queries.count, http } } };
    }),
    noticedBy: { [names]: /two routes are at "query ticket visits"/ },
  },
  {
    name: 'does not say what a route does',
    make: withAsk(askCommand({ http: { path: 'visits', summary: '' } })),
    noticedBy: { [says]: /"ask" has no summary/ },
  },
  {
    name: 'has a parameter in a path that its input does not have',
    make: withAsk(askCommand({ http: { path: 'visits/{house}', summary: 'Ask for a visit' } })),
    noticedBy: { [says]: /holds \{house\}, which its input does not require/ },
  },
  {
    name: 'begins a path with a slash',
    make: withAsk(askCommand({ http: { path: 'visits/', summary: 'Ask for a visit' } })),
    noticedBy: { [says]: /the path "visits\/" of "ask" has another form/ },
  },
  {
    name: 'takes a date',
    make: withAsk(
      askCommand({ input: z.strictObject({ day, wish, at: z.date().exactOptional() }) }),
    ),
    noticedBy: { [takes]: /the input of "ask" holds what JSON cannot say \(date\)/ },
  },
  {
    name: 'takes a text of any length',
    make: withAsk(askCommand({ input: z.strictObject({ day, wish: z.string() }) })),
    noticedBy: { [takes]: /input\.wish of "ask" is a text of any length/ },
  },
  {
    name: 'takes lists of texts of any length',
    make: withAsk(
      askCommand({
        input: z.strictObject({ day, wish, houses: z.array(z.string()).exactOptional() }),
      }),
    ),
    noticedBy: { [takes]: /input\.houses\[\] of "ask" is a text of any length/ },
  },
  {
    name: 'answers a set',
    make: withParts(({ queries }) => {
      const houses = defineTicketQuery({
        input: z.object({}),
        answer: z.object({ houses: z.set(z.string()) }),
        run: () => ({ houses: new Set<string>() }),
      });
      return { queries: { ...queries, houses } };
    }),
    noticedBy: { [takes]: /the answer of "houses" holds what JSON cannot say \(set\)/ },
  },
  {
    name: 'says that a command may run twice, and it may not',
    make: withParts(({ commands }) => ({
      commands: { ...commands, plan: { ...commands.plan, isIdempotent: true } },
    })),
    noticedBy: { [once]: /"plan" writes again when it is repeated with its key/ },
  },
  {
    name: 'takes anything',
    make: withAsk(askCommand({ input: z.any() })),
    noticedBy: { [garbage]: /"ask" takes null and throws TypeError/ },
  },
  {
    name: 'makes something of every kind of value',
    make: withAsk(askCommand({ input: z.strictObject({ day, wish: z.coerce.string().max(500) }) })),
    noticedBy: { [garbage]: /"ask" takes \{.*"wish":\{"garbage":true\}/ },
  },
  {
    name: 'fails at an empty text',
    make: withAsk(
      askCommand({
        decide(ticket, given, context) {
          const { wish: text } = given as { readonly wish: string };
          if (text.length === 0) throw new RangeError('no first letter');
          return decideAsk(ticket, given, context);
        },
      }),
    ),
    noticedBy: { [garbage]: /"ask" throws RangeError: no first letter at \{.*"wish":""/ },
  },
  {
    name: 'lets everybody run a command',
    make: withParts(({ commands }) => ({
      commands: { ...commands, plan: { ...commands.plan, permission: null } },
    })),
    noticedBy: { [strangers]: /"plan" lets an officer without any role in: declare a permission/ },
  },
];
