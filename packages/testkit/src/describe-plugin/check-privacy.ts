import type { PartyId, TicketId } from '@aduan/core';
import { demand } from '../conformance/demand.js';
import { findText } from '../conformance/find-text.js';
import type { PluginCheck, PluginConformance } from './plugin-conformance.js';
import { composeDesk, drivenDesk, type OpenedDesk, planted } from './plugin-trial.js';
import { undriven } from './preconditions.js';
import { workedDesk } from './try-work.js';

/** The rows of the plugin that say something of the person, opened. */
async function personalRows(
  { context }: OpenedDesk,
  { plugin: { tables = {} } }: PluginConformance,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const table of Object.keys(tables)) {
    const rows = context.rows<unknown>(table);
    for (
      let page = await rows.list();
      page.length > 0;
      page = await rows.list({ after: last(page) })
    )
      for (const { key, value } of page)
        if (findText(planted, { value }, '') !== null) found.push(`"${key}" of "${table}"`);
  }
  return found;
}

function last(rows: readonly { readonly key: string }[]): string {
  return rows.at(-1)?.key ?? '';
}

/** Closes every ticket: an open one prevents the erasure. A report that joined another one is closed with its lead. */
async function closeAll({ aduan, officer, tickets }: OpenedDesk): Promise<void> {
  const actor = { actor: officer };
  const close = async (id: TicketId): Promise<void> => {
    const { leadId, phase } = (await aduan.tickets.get(id, actor)).ticket;
    if (phase === 'closed') return;
    if (leadId) return close(leadId);
    if (phase !== 'answered') await aduan.tickets.answer(id, 'Sudah buka.', actor);
    await aduan.tickets.close(id, actor);
  };
  for (const id of tickets) await close(id);
}

/** Checks of personal data. */
export const privacyChecks: readonly PluginCheck[] = [
  {
    test: 'keeps nothing of a person in clear',
    notFor: undriven,
    async run(subject) {
      const { storeCalls } = await workedDesk(subject);
      for (const { given, method } of storeCalls) {
        for (const each of given) {
          const place = findText(planted, each, method);
          demand(
            place === null,
            `what leads to the person stands in clear in ${place}: put it into the personal part of an event or a sealed table, and keep it out of facts, states, keys, deliveries and answers of commands`,
          );
        }
      }
    },
  },
  {
    test: 'tells the log nothing of a person',
    notFor: undriven,
    async run(subject) {
      const { logEntries } = await workedDesk(subject);
      const entry = logEntries.find((each) => findText(planted, each, 'log') !== null);
      demand(
        entry === undefined,
        `what leads to the person stands in the log entry "${entry?.event}": log ids and counts`,
      );
    },
  },
  {
    test: 'shows on the tracking page no names, and only commands that are there',
    async notFor(subject) {
      const why = await undriven(subject);
      if (why) return why;
      return composeDesk(subject).parts.hooks?.tracking ? null : 'it shows nothing there';
    },
    async run(subject) {
      const { id } = subject.plugin;
      const { aduan, operations, pins, tickets, officer } = await drivenDesk(subject);
      for (const ticketId of tickets) {
        const { number } = (await aduan.tickets.get(ticketId, { actor: officer })).ticket;
        const pin = pins.get(ticketId) ?? '';
        const page = await aduan.citizen.track({ number, pin, answers: false });
        if (!page.found) continue;
        const shown = page.ticket.plugins[id];
        demand(
          findText(planted, shown, 'shown') === null,
          'the tracking page shows what leads to a person: whoever holds the number and PIN reads it, so show states and counts',
        );
        for (const word of page.ticket.may) {
          if (!word.startsWith(`${id}:`)) continue;
          demand(
            operations[word.slice(id.length + 1)]?.http?.tracking !== undefined,
            `the tracking page offers "${word}", which has no route there: give the command http.tracking`,
          );
        }
      }
    },
  },
  {
    test: 'gives up with a person what it keeps of them, and the export counts it',
    notFor: undriven,
    async run(subject) {
      const desk = await drivenDesk(subject);
      const { aduan, driven, officer, operations, tickets } = desk;
      const [first] = tickets;
      demand(first !== undefined, 'nothing was tried: give samples or drive');
      const { reporters } = (await aduan.tickets.get(first, { actor: officer })).ticket;
      const party = reporters[0] as PartyId;
      await closeAll(desk);
      const kept = await personalRows(desk, subject);
      const protection = aduan.dataProtection;
      const decision = { actor: officer, reason: 'uji' };
      const { rows } = await protection.export(party, decision);
      demand(
        rows.pluginRows >= kept.length,
        `the export counts ${rows.pluginRows} rows, and ${kept.length} say something of the person (${kept.join(', ')}): write them with a subject`,
      );
      await protection.erase(party, decision);
      const left = await personalRows(desk, subject);
      demand(
        left.length === 0,
        `after the erasure ${left.join(', ')} still says something of the person: write it with the party or the ticket as its subject`,
      );
      for (const { input, name, ticket } of driven) {
        if (operations[name]?.kind !== 'query') continue;
        const answer = await desk
          .call(name, ticket, input, { actor: officer })
          .catch((error: unknown) => error);
        demand(
          findText(planted, answer, 'answer') === null,
          `"${name}" still answers with what was erased: keep nothing of a person in memory`,
        );
      }
    },
  },
];
