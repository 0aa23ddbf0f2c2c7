import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, type Principal, sp4nPractice } from '@aduan/core';
import { type NotificationReceiver, notifications } from '@aduan/plugins/notifications';
import {
  type OrganizationDefinition,
  organization,
  organizationSource,
  teams,
} from '@aduan/plugins/organization';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';
import {
  type EmailOptions,
  emailChannel,
  type MailTransport,
  mailRequest,
  type OutgoingMail,
} from '../src/index.js';
import { account, bytesOf, options, plain, proven, secret } from './mails.js';

/** Who works here, and so whose name a reply may carry. */
const addresses: Readonly<Record<string, string>> = {
  siti: 'siti@dinas.example',
  budi: 'budi@dinas.example',
  pusat: 'pusat@dinas.example',
};

function office(unit: string, officers: readonly string[]): OrganizationDefinition {
  return {
    units: [{ code: 'pusat', name: { id: unit, en: unit } }],
    officers: officers.map((id) => ({ id, unit: 'pusat', roles: ['officer'] })),
    supervision: ['pusat'],
    intake: 'pusat',
  };
}

/** A desk as the guide sets it up: officers and a unit are told by mail, at the address where citizens write. */
export function notificationDesk(
  more: Partial<EmailOptions> & {
    readonly gatherMs?: number;
    readonly carry?: MailTransport;
    readonly unit?: string;
    /** Whether the mail server proves who wrote. Default true. */
    readonly proves?: boolean;
  } = {},
) {
  const { carry = async () => {}, gatherMs = 0, unit = 'Tim pusat', proves = true, ...mail } = more;
  const { authservId = '', ...unproven } = options;
  const clock = fakeClock(fakeNow);
  const sent: OutgoingMail[] = [];
  const transport: MailTransport = async (each, context) => {
    await carry(each, context);
    sent.push(each);
  };
  const officers = ['siti', 'budi'];
  const source = organizationSource(office(unit, officers));
  const made = organization(source);
  const logs: string[] = [];
  const contacts: Record<string, string> = { ...addresses };
  const notified = notifications({
    contact: ({ id }: NotificationReceiver) => {
      const value = contacts[id];
      if (value === undefined) return null;
      const to = { account, ids: [{ kind: 'email', value }] };
      return { locale: 'id', waits: false, addresses: [{ channel: 'mail', to }] };
    },
    ticketUrl: ({ id }) => `https://layanan.example/petugas/kasus/${id}`,
    digestAt: null,
    gatherMs,
  });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {
      mail: emailChannel({ ...unproven, ...(proves && { authservId }), ...mail, transport }),
    },
    plugins: [teams(made), notified],
    now: clock.now,
    logger: (_level, event) => logs.push(event),
  });
  const actor = made.principal('siti');
  const url = 'https://desk.example/aduan/mail';
  const receive = async (raw: string) => {
    const request = await mailRequest(url, bytesOf(raw), { secret, now: clock.now() });
    const { status } = await aduan.fetch(request);
    await aduan.workOff();
    clock.advance(7_000);
    return status;
  };
  return {
    aduan,
    clock,
    contacts,
    leave: (id: string) =>
      source.replace(
        office(
          unit,
          officers.filter((each) => each !== id),
        ),
      ),
    logs,
    sent,
    made,
    receive,
    /** A citizen complains by mail, another one with each number. */
    complain: (n: number) =>
      receive(
        plain(
          [
            proven(),
            `From: warga-${n}@warga.example`,
            `To: ${account}`,
            `Message-ID: <c-${n}@warga.example>`,
            `Subject: Antrean loket ${n}`,
          ],
          `Antrean loket kacau nomor ${n}.`,
        ),
      ),
    to: (id: string) => sent.filter(({ to }) => to === addresses[id]),
    cases: async () => (await aduan.tickets.list({}, { actor })).items.map(({ ticket }) => ticket),
    async notes(id: string) {
      const { timeline } = await aduan.tickets.get(id, { actor });
      return timeline.flatMap((entry) => (entry.type === 'note' ? [entry] : []));
    },
  };
}

/** Sees every case, and what got stuck. */
export const supervisor: Principal = {
  id: 'penyelia-1',
  kind: 'officer',
  roles: ['officer', 'supervisor'],
  units: [],
  regions: [],
  display: { name: 'Penyelia', role: 'Penyelia' },
};
