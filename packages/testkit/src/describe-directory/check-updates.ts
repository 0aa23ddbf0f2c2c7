import { type TicketUpdate, ticketUpdateSchema } from '@aduan/core/directory';
import type { ForeignId } from '@aduan/core/ticket';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck, DirectoryConformance } from './directory-conformance.js';
import { takenAs, tryHelpdesk, withoutProgress } from './helpdesk-trial.js';
import { progressPush, sampleTicket, ticketPush } from './sample-ticket.js';

async function withoutUpdates({ create }: DirectoryConformance): Promise<string | null> {
  const { pull, push } = await create();
  return pull && push ? null : 'it brings no news of cases';
}

async function tryUpdates(subject: DirectoryConformance) {
  const trial = await tryHelpdesk(subject);
  const { directory, context, push } = trial;
  const ticket = sampleTicket(subject.known[0]);
  const foreignId = takenAs(await push(ticketPush(ticket)));
  const pull = async (
    after: string | null,
    id: ForeignId = foreignId,
  ): Promise<readonly TicketUpdate[]> => (await directory.pull?.(id, after, context)) ?? [];
  return { ...trial, ticket, foreignId, pull };
}

/** Checks of updates from the other system. */
export const updateChecks: readonly DirectoryCheck[] = [
  {
    test: 'brings what the other side says, in its order, each once',
    notFor: withoutUpdates,
    async run(subject) {
      const { directory, foreignId, helpdesk, pull } = await tryUpdates(subject);
      expect(await pull(null), 'nobody has said anything').toEqual([]);
      const types = directory.capabilities.pulls;
      const said: string[] = [];
      for (const type of types) said.push(await helpdesk.say(directory, foreignId, type));
      const news = (await pull(null)).map((each) => ticketUpdateSchema.parse(each));
      expect(news.map(({ type }) => type)).toEqual(types);
      news.forEach((each, index) => {
        const words = said[index] ?? '';
        demand(JSON.stringify(each).includes(words), `${each.type}: "${words}" is not in it`);
      });
      expect(new Set(news.map(({ id }) => id)).size, 'each has an id of its own').toBe(news.length);
      expect(await pull(news[0]?.id ?? null), 'after the first').toEqual(news.slice(1));
      expect(await pull(news.at(-1)?.id ?? null), 'after the last').toEqual([]);
    },
  },
  {
    test: 'does not bring back what the desk said itself',
    notFor: async (subject) => (await withoutUpdates(subject)) ?? withoutProgress(subject),
    async run(subject) {
      const { foreignId, pull, push, ticket } = await tryUpdates(subject);
      const response = 'Lahan sudah dicek oleh dinas.';
      await push(progressPush(ticket, foreignId, { response }));
      expect(await pull(null), 'an echo: it would go round for ever').toEqual([]);
    },
  },
  {
    test: 'has no news of a case that the other side does not have',
    notFor: withoutUpdates,
    async run(subject) {
      const { directory, pull } = await tryUpdates(subject);
      for (const lost of [
        { system: directory.name, id: '999999999' },
        { system: 'lapor', id: '1' },
      ]) {
        const failure = await pull(null, lost).catch((error: unknown) => error);
        expect(failure, JSON.stringify(lost)).toMatchObject({ code: 'directory-unknown-ticket' });
      }
    },
  },
];
