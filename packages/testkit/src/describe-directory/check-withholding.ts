import type { PushedTicket, PushObstacle } from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck } from './directory-conformance.js';
import { takenAs, tryHelpdesk, withoutProgress, withoutPushes } from './helpdesk-trial.js';
import { marker, progressPush, sampleTicket, ticketPush } from './sample-ticket.js';

/** Tickets that must stay in the desk unless the host says otherwise. */
const hidden: readonly (readonly [PushObstacle, Partial<PushedTicket>])[] = [
  ['anonymous', { anonymous: true }],
  ['confidential', { confidential: true }],
  ['supervisory', { supervisory: true }],
  ['recusals', { recusals: ['pendamping-7'] }],
  ['uncategorised', { category: null }],
  ['category', { category: 'kdmp.tata_kelola.pengurus' }],
  ['category', { category: 'kdmp.penyimpangan' }],
  ['category', { category: 'kdmp.pendamping.ba_pmo' }],
];

const advice = 'ask pushObstacle with the pushPolicy of the host before anything is sent';

/** Checks of tickets that are not pushed. The tested directory has the default policy, which denies. */
export const withholdingChecks: readonly DirectoryCheck[] = [
  {
    test: 'withholds what hides somebody, and leaves no trace of it',
    notFor: withoutPushes,
    async run(subject) {
      const { push, received } = await tryHelpdesk(subject);
      for (const [obstacle, changes] of hidden) {
        const word = marker();
        const ticket = sampleTicket(subject.known[0], { ...changes, subject: word, body: word });
        const outcome = await push(ticketPush(ticket));
        const name = `${JSON.stringify(changes)}: ${advice}`;
        expect(outcome, name).toEqual({ outcome: 'withheld', obstacle });
        const arrived = await received();
        demand(!arrived.includes(word) && !arrived.includes(ticket.number), `${name}; it arrived`);
      }
    },
  },
  {
    test: 'tells no more of a case that has become confidential',
    notFor: withoutProgress,
    async run(subject) {
      const { push, received } = await tryHelpdesk(subject);
      const ticket = sampleTicket(subject.known[0]);
      const foreignId = takenAs(await push(ticketPush(ticket)));
      const before = await received();
      const now = { ...ticket, confidential: true };
      const outcome = await push(progressPush(now, foreignId, { response: 'Sudah dicek.' }));
      expect(outcome, advice).toEqual({ outcome: 'withheld', obstacle: 'confidential' });
      demand((await received()) === before, `progress of a confidential case arrived: ${advice}`);
    },
  },
];
