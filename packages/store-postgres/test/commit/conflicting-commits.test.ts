import type { TenantId, Ticket } from '@aduan/core';
import { verifyChain } from '@aduan/core/store';
import {
  buildChange,
  buildCommand,
  buildCommit,
  buildMessage,
  buildOpening,
  buildTicket,
} from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { newSchema, openStore } from '../open-store.js';

const tenant = 'desk' as TenantId;

test('32 writers on one ticket, over three instances, lose nothing and keep its chain', async () => {
  const schema = newSchema();
  const stores = [openStore(schema), openStore(schema), openStore(schema)] as const;
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  const [first] = stores;
  await first.migrate();
  const ticket = buildTicket();
  await first.commit(buildCommit(tenant, { tickets: [buildOpening(ticket)] }));
  const thread = buildMessage().conversationId;

  let conflicts = 0;
  const write = async (writer: number, count: number): Promise<void> => {
    const store = stores[writer % stores.length] ?? first;
    for (let done = 0; done < count; ) {
      const read = (await store.readTicket(tenant, ticket.id))?.ticket as Ticket;
      const change = buildChange(read, { team: `team-${writer}-${done}` });
      const messages = [buildMessage({ conversationId: thread, ticketId: ticket.id })];
      const outcome = await store.commit(buildCommit(tenant, { tickets: [change], messages }));
      if (outcome.status === 'committed') done++;
      else conflicts++;
      if (outcome.status === 'conflict') expect(outcome.actual).toBeGreaterThan(read.version);
    }
  };
  await Promise.all(Array.from({ length: 32 }, (_, writer) => write(writer, 3)));

  const events = await first.readEvents(tenant, ticket.id);
  expect(verifyChain(events, new Map())).toMatchObject({ intact: true, events: 97 });
  expect((await first.readTicket(tenant, ticket.id))?.ticket.version).toBe(97);
  const messages = await first.readMessages(tenant, thread, 0, 200);
  expect(messages.map(({ revision }) => revision)).toEqual(
    Array.from({ length: 96 }, (_, index) => index + 1),
  );
  expect(conflicts).toBeGreaterThan(0);
}, 60_000);

test('a command that arrives 20 times at once is done once', async () => {
  const schema = newSchema();
  const stores = [openStore(schema), openStore(schema)] as const;
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  await stores[0].migrate();
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      stores[index % 2 === 0 ? 0 : 1].commit(
        buildCommit(tenant, {
          command: buildCommand('open-1', { result: `result-${index}` }),
          tickets: [buildOpening(buildTicket())],
        }),
      ),
    ),
  );
  const kept = outcomes.findIndex(({ status }) => status === 'committed');
  expect(outcomes.filter(({ status }) => status === 'committed')).toHaveLength(1);
  for (const outcome of outcomes.filter(({ status }) => status !== 'committed')) {
    expect(outcome).toEqual({ status: 'replayed', result: `result-${kept}` });
  }
  expect(await stores[0].countTickets(tenant, 0)).toMatchObject({ byPhase: { new: 1 } });
});
