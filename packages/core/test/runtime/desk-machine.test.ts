import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { AduanError } from '../../src/errors.js';
import { owedObligations } from '../../src/obligation/obligation.js';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { agent, auditor, officer, supervisor, testDesk } from './test-desk.js';

allowLongTests();

const hour = 3_600_000;
const actions = [...new Set(defaultWorkflow.transitions.map(({ action }) => action))];
const other = ['note', 'assign', 'classify', 'attempt', 'reached', 'waive', 'hide', 'loosen'];
const citizen = citizenPrincipal('warga-1');
const actors = { citizen, agent, officer, supervisor, auditor } as const;

const step = fc.record({
  who: fc.constantFrom(...(Object.keys(actors) as (keyof typeof actors)[])),
  what: fc.oneof(fc.constantFrom(...other), fc.constantFrom(...actions)),
  gapMs: fc.integer({ min: 0, max: 72 * hour }),
  expected: fc.constantFrom('current', 'stale', 'none'),
  twice: fc.boolean(),
  sweep: fc.boolean(),
});

type Desk = ReturnType<typeof testDesk>;

/** Takes one step with a ticket; returns the ticket as its caller sees it. */
function command({ aduan }: Desk, id: string, what: string, owed: string) {
  const { tickets } = aduan;
  return (options: { actor: Principal; key: string; expectedVersion?: number }) => {
    switch (what) {
      case 'note':
        return tickets.note(id, 'Sudah ditelepon.', options);
      case 'assign':
        return tickets.assign(id, { assignee: options.actor.id }, options);
      case 'classify':
        return tickets.classify(id, { region: '33.73' }, options);
      case 'attempt':
      case 'reached': {
        const outcome = what === 'reached' ? 'reached' : 'no-answer';
        return tickets.attempt(id, { obligationId: owed, by: 'phone', outcome }, options);
      }
      case 'waive':
        return tickets.waive(id, { obligationId: owed, reason: 'Meninggal dunia.' }, options);
      case 'hide':
        return tickets.restrict(id, { confidential: true }, options);
      case 'loosen':
        return tickets.restrict(id, { confidential: false, reason: 'Atas permintaan.' }, options);
      default: {
        const words = { text: 'Jawaban.', reason: 'Alasan.', team: 'tim-a' };
        const referral = { agency: 'ojk', name: 'OJK' };
        return tickets.act(id, what, { ...words, referral }, options);
      }
    }
  };
}

describe('a desk under random commands by random people', () => {
  it('keeps its promises after every one of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        const desk = testDesk();
        const { aduan, clock } = desk;
        const see = { actor: supervisor };
        const opening = { body: 'Uang simpanan belum kembali.', channel: 'web' };
        const { ticket } = await aduan.tickets.open(opening, { actor: citizen });
        let version = ticket.version;
        for (const [index, { who, what, gapMs, expected, twice, sweep }] of steps.entries()) {
          clock.now += gapMs;
          if (sweep) await aduan.workOff();
          version = (await aduan.tickets.get(ticket.id, see)).ticket.version;
          const owed = String(ticket.obligations[0]?.id);
          const run = command(desk, ticket.id, what, owed);
          const options = {
            actor: actors[who],
            key: `step-${index}`,
            ...(expected !== 'none' && {
              expectedVersion: version - (expected === 'stale' ? 1 : 0),
            }),
          };
          const outcome = await run(options).catch((error: unknown) => error);
          const view = await aduan.tickets.get(ticket.id, see);
          const now = view.ticket;

          if (outcome instanceof Error) {
            expect(AduanError.isInstance(outcome)).toBe(true);
            expect(now.version).toBe(version);
          } else {
            expect(expected).not.toBe('stale');
            expect(now.version).toBeGreaterThanOrEqual(version);
            if (twice) {
              expect(await run(options)).toEqual(outcome);
              expect((await aduan.tickets.get(ticket.id, see)).ticket).toEqual(now);
            }
          }
          if (now.phase === 'closed') {
            expect(owedObligations(now.obligations)).toEqual([]);
            expect(view.clocks.filter(({ state }) => state === 'running')).toEqual([]);
            expect(view.clocks.filter(({ state }) => state === 'paused')).toEqual([]);
          }
          expect(new Set(now.obligations.map(({ id }) => id)).size).toBe(now.obligations.length);
        }
        expect((await aduan.tickets.verifyHistory(ticket.id, see)).intact).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});
