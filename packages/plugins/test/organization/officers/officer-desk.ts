import type { Channel, CommandOptions, Principal, Store, Workflow } from '@aduan/core';
import { definePlugin } from '@aduan/core/plugin';
import type { Signals } from '@aduan/core/store';
import { memoryStore } from '@aduan/store-memory';
import { testChannel, testDesk } from '../../../../core/test/runtime/test-desk.js';
import { notifications } from '../../../src/notifications/index.js';
import {
  type AccessNotice,
  accessListener,
  linkIssuer,
  type OfficerInput,
  signInEraser,
  storedOrganization,
  teams,
} from '../../../src/organization/index.js';

/** Units of the desk. */
export const units = {
  agencies: [{ code: 'kementerian', name: { id: 'Kementerian contoh', en: 'Example ministry' } }],
  units: [
    { code: 'loket', name: { id: 'Loket', en: 'Counter' } },
    { code: 'pengawasan', name: { id: 'Pengawasan', en: 'Supervision' } },
  ],
  supervision: ['pengawasan'],
  intake: 'loket',
};

/** An instance of a desk that keeps its officers in a store. */
export function officerDesk(
  store: Store = memoryStore(),
  signals?: Signals,
  given: Parameters<typeof storedOrganization>[0] = units,
  workflow?: Workflow,
) {
  const office = storedOrganization(given);
  const desk = testDesk({
    store,
    plugins: [teams(office)],
    ...(signals && { signals }),
    ...(workflow && { workflow }),
  });
  const officers = desk.aduan.plugins.organization;
  return { ...desk, office, officers };
}

/** The same with a plugin that is told what officers have to know. */
export function listeningDesk(store: Store, tell: Tell) {
  const listener = definePlugin({
    id: 'listener',
    setup: () => ({ contributes: [accessListener(tell)] }),
  });
  return testDesk({ store, plugins: [teams(storedOrganization(units)), listener] });
}

/** The same with a plugin that erases what it keeps of sign-ins. */
export function erasingDesk(store: Store, erase: (officer: string) => Promise<void>) {
  const eraser = definePlugin({
    id: 'eraser',
    setup: () => ({ contributes: [signInEraser(erase)] }),
  });
  return testDesk({ store, plugins: [teams(storedOrganization(units)), eraser] });
}

/** The same whose officers are notified at once over the channel `inbox`, and whose accounts can reset passwords. */
export async function notifiedDesk(store: Store) {
  const inbox = testChannel(undefined, { idempotentSend: true });
  const notified = notifications({
    digestAt: null,
    gatherMs: 0,
    contact: ({ id }) => ({
      waits: false,
      addresses: [
        { channel: 'inbox', to: { account: 'desk', ids: [{ kind: 'user', value: id }] } },
      ],
    }),
  });
  const channels: Record<string, Channel> = { test: testChannel(), inbox };
  const accounts = definePlugin({
    id: 'resets',
    setup: ({ contributions }) => ({
      api: {
        reset: (officer: string, options: CommandOptions) =>
          contributions(linkIssuer)[0]?.(officer, options),
      },
    }),
  });
  const plugins = [teams(storedOrganization(units)), notified, accounts] as const;
  const { aduan } = testDesk({ store, channels, plugins });
  await aduan.plugins.organization.officers();
  const told = (id: string) =>
    inbox.sent
      .filter(({ conversation }) => conversation === id)
      .map(({ content }) => (content.type === 'text' ? content.text : ''));
  const inboxOf = (who: { readonly actor: Principal }) =>
    aduan.plugins.notifications.inbox({}, who);
  return { aduan, inboxOf, reset: aduan.plugins.resets.reset, told };
}

type Tell = (receivers: readonly string[], notice: AccessNotice) => Promise<void>;

/** Somebody by a session that may be older than what the ledger says. */
export function as(id: string, ...roles: string[]): { readonly actor: Principal } {
  return { actor: { id, kind: 'officer', roles, units: [], regions: [] } };
}

export const byAna = as('ana', 'administrator');
export const bySari = as('sari', 'security');
export const reason = 'Surat tugas ST-7';

/** Who is invited. */
export function newcomer(id: string, ...roles: string[]): OfficerInput {
  return { id, name: `Nama ${id}`, title: 'Petugas layanan', unit: 'loket', roles, reason };
}

/** A desk with its first administrator, `ana`, who has signed in and decides alone. */
export async function setUpDesk(store?: Store, signals?: Signals) {
  const desk = officerDesk(store, signals);
  const secret = (await desk.officers.offerSetup()) ?? '';
  await desk.officers.setUpDesk({ secret, id: 'ana', name: 'Ana' }, as('-'));
  await desk.officers.signedIn('ana');
  return desk;
}

/** The same with a security officer, `sari`, who has signed in too: from then on it takes two. */
export async function deskOfTwo(store?: Store, signals?: Signals) {
  const desk = await setUpDesk(store, signals);
  await desk.officers.inviteOfficer(newcomer('sari', 'security'), byAna);
  await desk.officers.signedIn('sari');
  return desk;
}
