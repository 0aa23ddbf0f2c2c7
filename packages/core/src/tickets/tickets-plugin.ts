import { type ApiOf, definePlugin } from '../plugin/plugin.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ReadOptions, Tickets } from '../runtime/tickets.js';
import { act, answer, ask, close, reopen } from './act.js';
import { append, appendWithFiles } from './append.js';
import { assign } from './assign.js';
import { attempt } from './attempt.js';
import { calendarQueries } from './calendar.js';
import { classify } from './classify.js';
import { link } from './link.js';
import { markRead } from './mark-read.js';
import { note } from './note.js';
import { open } from './open.js';
import { openAll, openMany } from './open-all.js';
import { readFile } from './read-file.js';
import { type TicketReads, ticketQueries } from './reads.js';
import { recordPostalLetter } from './record-postal-letter.js';
import { renewPin } from './renew-pin.js';
import { restrict } from './restrict.js';
import { waive } from './waive.js';

/** The ticket operations, as the first built-in plugin. */
export function ticketsPlugin(runtime: Runtime, reads: TicketReads) {
  return definePlugin({
    id: 'tickets',
    setup: ({ tickets }) => ({
      commands: {
        open: open(runtime),
        openMany: openMany(runtime),
        recordPostalLetter: recordPostalLetter(runtime, reads),
        act: act(runtime),
        answer,
        ask,
        close,
        reopen,
        note,
        append,
        assign: assign(runtime),
        classify: classify(runtime),
        restrict,
        link: link(tickets),
        attempt: attempt(runtime),
        waive,
        renewPin: renewPin(runtime),
        markRead: markRead(runtime),
      },
      queries: { ...ticketQueries(reads), ...calendarQueries(runtime), file: readFile(runtime) },
      api: requireActor(runtime, {
        openAll: (inputs: Parameters<Tickets['openAll']>[0], options: ReadOptions) =>
          openAll(runtime, inputs, options),
      }),
    }),
  });
}

/** The calls as hosts make them: those that take one word take it bare. */
export function ticketsOf(
  runtime: Runtime,
  calls: ApiOf<ReturnType<typeof ticketsPlugin>>,
  reads: TicketReads,
): Tickets {
  return {
    ...calls,
    ...reads,
    ...requireActor<Pick<Tickets, 'append'>>(runtime, {
      append: (...given) =>
        given[2].files?.length ? appendWithFiles(runtime, ...given) : calls.append(...given),
    }),
    file: (id, blob, options) => calls.file({ id, blob }, options),
    act: (id, action, input, options) => calls.act(id, { ...input, action }, options),
    answer: (id, text, options) => calls.answer(id, { text }, options),
    ask: (id, text, options) => calls.ask(id, { text }, options),
    close: (id, options) => calls.close(id, {}, options),
    reopen: (id, reason, options) => calls.reopen(id, { reason }, options),
    note: (id, text, options) => calls.note(id, { text }, options),
    renewPin: (id, options) => calls.renewPin(id, {}, options),
    markRead: (id, options) => calls.markRead({ id }, options),
  };
}
