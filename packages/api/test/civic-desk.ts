import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  categoryTree,
  createAduan,
  officerPrincipal,
  sp4nPractice,
  systemPrincipal,
} from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import { createOpen311, type Open311Options } from '../src/open311/index.js';
import { supervisor } from './small-desk.js';

/** Whoever reads all that the desk has. */
export const actor = { actor: supervisor };

/** A desk behind Open311 with a program that may send, on a Tuesday morning. */
export async function civicDesk(options: Partial<Open311Options> = {}) {
  const clock = { now: Date.parse('2026-04-14T09:00:00+07:00') };
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    categories: categoryTree(sampleCategories),
    now: () => clock.now,
    plugins: [apiKeys()],
  });
  const { fetch } = createOpen311({
    aduan,
    reader: officerPrincipal('open311', ['auditor']),
    now: () => clock.now,
    limits: { address: 1_000_000, caller: 1_000_000, wrongKeys: 1_000_000 },
    ...options,
  });
  const [first] = aduan.categories?.choices() ?? [];
  const service_code = first?.code ?? '';
  const keyWith = async (scope: string) => {
    const program = { name: 'app', roles: ['agent'], scopes: [scope] };
    return (await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal })).token;
  };
  const get = async (path: string) => {
    const response = await fetch(new Request(`http://desk.example/open311/v2${path}`));
    const text = await response.text();
    const body = path.includes('.json') ? JSON.parse(text) : text;
    return { status: response.status, type: response.headers.get('Content-Type'), body };
  };
  const post = async (fields: Record<string, string>, path = '/requests.json', headers = {}) => {
    const body = new URLSearchParams(fields);
    const response = await fetch(
      new Request(`http://desk.example/open311/v2${path}`, { method: 'POST', body, headers }),
    );
    return { status: response.status, body: await response.text() };
  };
  const form = {
    api_key: await keyWith('tickets:write'),
    service_code,
    description: 'Gerai koperasi selalu tutup.',
    address_string: 'Jalan Melati 5',
    lat: '',
  };
  const open = async (input: object = {}) =>
    (
      await aduan.tickets.open(
        { body: 'katarahasia', channel: 'portal', category: service_code, ...input },
        actor,
      )
    ).ticket;
  return { aduan, clock, fetch, get, post, form, keyWith, open, service_code };
}
