import { pushOutcomeSchema } from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck } from './directory-conformance.js';
import { takenAs, tryHelpdesk, withoutProgress, withoutPushes } from './helpdesk-trial.js';
import { marker, progressPush, sampleTicket, ticketPush } from './sample-ticket.js';

/** Checks of pushing tickets. */
export const pushChecks: readonly DirectoryCheck[] = [
  {
    test: 'hands over a case, and says under which id',
    notFor: withoutPushes,
    async run(subject) {
      const { directory, push, received } = await tryHelpdesk(subject);
      const ticket = sampleTicket(subject.known[0]);
      const outcome = pushOutcomeSchema.parse(await push(ticketPush(ticket)));
      expect(takenAs(outcome).system, 'foreignId.system is the name of the directory').toBe(
        directory.name,
      );
      const arrived = await received();
      demand(arrived.includes(ticket.number), 'the number of the case did not arrive');
      demand(arrived.includes(ticket.link), 'the link to the case did not arrive');
    },
  },
  {
    test: 'hands over once per key, also from two desks at once',
    notFor: withoutPushes,
    async run(subject) {
      const desks = [await tryHelpdesk(subject), await tryHelpdesk(subject)] as const;
      const ticket = sampleTicket(subject.known[0]);
      const one = ticketPush(ticket);
      const [desk] = desks;
      const isShared = (await desk.received()) === (await desks[1].received());
      const again = isShared ? desks[1] : desk;
      const outcomes = [desk.push(one), again.push(one), desk.push(one)].map((each) =>
        each.then(takenAs),
      );
      const ids = new Set((await Promise.all(outcomes)).map(({ id }) => id));
      expect(ids.size, 'ids of one case').toBe(1);
      const other = takenAs(await desk.push(ticketPush(sampleTicket(subject.known[0]))));
      demand(!ids.has(other.id), 'another case was given the same id');
    },
  },
  {
    test: 'loses no words silently: what is shortened says where the rest is',
    notFor: withoutPushes,
    async run(subject) {
      const { push, received } = await tryHelpdesk(subject);
      const [start, end] = [marker(), marker()];
      const body = `${start} ${'Gerai belum dibangun, lahannya sudah ada. '.repeat(100)} ${end}`;
      const ticket = sampleTicket(subject.known[0], {
        body,
        subject: `${marker()} ${'a'.repeat(170)}`,
      });
      takenAs(await push(ticketPush(ticket)));
      const arrived = await received();
      demand(
        arrived.includes(end) || arrived.includes(ticket.link),
        'the end of a long text arrived neither itself nor as the link to the case',
      );
    },
  },
  {
    test: 'tells what became of a case, once per key',
    notFor: withoutProgress,
    async run(subject) {
      const { push, received } = await tryHelpdesk(subject);
      const ticket = sampleTicket(subject.known[1]);
      const foreignId = takenAs(await push(ticketPush(ticket)));
      const before = await received();
      const progress = progressPush(ticket, foreignId, { response: 'Sudah dicek.' });
      expect(takenAs(await push(progress)), 'the id stays').toEqual(foreignId);
      const after = await received();
      demand(after !== before, 'the progress did not arrive');
      await push(progress);
      demand((await received()) === after, 'the same progress arrived twice');
    },
  },
  {
    test: 'says so when the other side does not have the case',
    notFor: withoutProgress,
    async run(subject) {
      const { directory, push } = await tryHelpdesk(subject);
      const lost = { system: directory.name, id: '999999999' };
      const failure = await push(progressPush(sampleTicket(subject.known[0]), lost)).catch(
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({ code: 'directory-unknown-ticket', retryable: false });
    },
  },
  {
    test: 'refuses a link that lets in whoever has it',
    notFor: withoutPushes,
    async run(subject) {
      const { push, received } = await tryHelpdesk(subject);
      for (const tail of ['?pin=123456', '?token=abc', '#access_token=abc']) {
        const ticket = sampleTicket(subject.known[0]);
        const open = { ...ticket, link: `${ticket.link}${tail}` };
        const failure = await push(ticketPush(open)).catch((error: unknown) => error);
        expect(failure, `${tail}: use readDirectoryPush`).toMatchObject({ code: 'input-invalid' });
        demand(!(await received()).includes(ticket.number), `a link with ${tail} was handed over`);
      }
    },
  },
];
