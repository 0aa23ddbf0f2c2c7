import { defaultKinds, defineKind } from '@aduan/core';
import { expect, it } from 'vitest';
import { ask, smallDesk } from './small-desk.js';

const permit = defineKind({ id: 'permit', label: { id: 'Izin', en: 'Permit' } });

async function permitDesk() {
  const { api, tokenFor } = await smallDesk({}, { kinds: [...defaultKinds, permit] });
  const token = await tokenFor(['officer']);
  const open = (kind: string) =>
    ask(api, 'POST', '/tickets', { token, body: { kind, body: 'Mohon izin.', channel: 'phone' } });
  return { api, token, open };
}

it('tells what a ticket can be at this desk', async () => {
  const { api, token } = await permitDesk();
  const { body } = await ask(api, 'GET', '/meta', { token });
  expect(body.kinds.map(({ id }: { id: string }) => id)).toEqual([
    'complaint',
    'information-request',
    'suggestion',
    'permit',
  ]);
  expect(body.kinds.at(-1)).toEqual({ id: 'permit', label: permit.label, asks: [] });
});

it('opens, finds and counts tickets of a kind of the desk', async () => {
  const { api, token, open } = await permitDesk();
  const opened = await open('permit');
  expect(opened.status).toBe(201);
  const list = await ask(api, 'GET', '/tickets?kind=permit', { token });
  expect(list.body.items).toHaveLength(1);
  const none = await ask(api, 'GET', '/tickets?kind=suggestion', { token });
  expect(none.body.items).toEqual([]);
});

it('refuses a kind that the desk does not have, and names those that it has', async () => {
  const { open } = await permitDesk();
  const { body, status } = await open('licence');
  expect([status, body.code]).toEqual([422, 'unknown-kind']);
  expect(body.known).toEqual(['complaint', 'information-request', 'suggestion', 'permit']);
});
