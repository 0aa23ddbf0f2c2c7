import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, type Intake, type Principal, type Store, sp4nPractice } from '@aduan/core';
import { fileInspector } from '@aduan/files';
import { memoryStore } from '@aduan/store-memory';
import { fakeClock, fakeNow } from '@aduan/testkit';
import {
  type EmailOptions,
  emailChannel,
  type MailTransport,
  mailRequest,
  type OutgoingMail,
} from '../src/index.js';
import { bytesOf, options, secret } from './mails.js';

export const officer: Principal = {
  id: 'p-1',
  kind: 'officer',
  roles: ['officer'],
  units: [],
  regions: [],
  display: { name: 'Petugas B', role: 'Petugas layanan' },
};

/** A desk that is reached by mail, and every mail that it sent. */
export function mailDesk(
  more: Partial<EmailOptions> = {},
  carry: MailTransport = async () => {},
  intake?: Intake,
  store: Store = memoryStore(),
) {
  const clock = fakeClock(fakeNow);
  const sent: OutgoingMail[] = [];
  const transport: MailTransport = async (mail, context) => {
    await carry(mail, context);
    sent.push(mail);
  };
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { email: emailChannel({ ...options, ...more, transport }) },
    inspector: fileInspector(),
    now: clock.now,
    ...(intake && { intake }),
  });
  const cases = async () => (await aduan.tickets.list({}, { actor: officer })).items;
  return {
    aduan,
    clock,
    sent,
    cases,
    async receive(mail: string) {
      const url = 'https://desk.example/aduan/email';
      const now = clock.now();
      const request = await mailRequest(url, bytesOf(mail), { secret, now });
      const { status } = await aduan.fetch(request);
      await aduan.workOff();
      clock.advance(60_000);
      return status;
    },
    /** What was said in each case, oldest case first. */
    async said() {
      const all = [];
      for (const { ticket } of (await cases()).toReversed()) {
        const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
        all.push(
          timeline.flatMap((entry) =>
            entry.type === 'message' && entry.direction === 'in' ? [entry.text] : [],
          ),
        );
      }
      return all;
    },
    /** Answers the case in which something was said; the only one when it is not told. */
    async answer(text: string, about = '') {
      for (const { ticket } of await cases()) {
        const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
        const isIt = timeline.some(
          (entry) => entry.type === 'message' && entry.text?.includes(about),
        );
        if (isIt) await aduan.tickets.answer(ticket.id, text, { actor: officer });
      }
      await aduan.workOff();
    },
    /** How the answers of the latest case came along. */
    async attempts() {
      const [item] = await cases();
      return item?.ticket.obligations.flatMap((owed) =>
        owed.attempts.map(({ outcome }) => outcome),
      );
    },
  };
}
