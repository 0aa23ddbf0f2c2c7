import { ConflictError, type Principal } from '@aduan/core';
import { ClaimedError, createTeams, leastLoaded, organization } from '@aduan/core/organization';
import { describe, expect, test } from 'vitest';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const clients = 32;
const ids = Array.from({ length: clients }, (_, index) => `petugas-${index + 1}`);
const office = organization({
  units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
  supervision: ['loket'],
  intake: 'loket',
  officers: ids.map((id) => ({ id, unit: 'loket', roles: ['officer'] })),
});
const officers: readonly Principal[] = ids.map((id) => office.principal(id));

/**
 * Officers at several desks over one store who reach for the same case at the same time: one gets it,
 * everybody else is told who. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeClaims({ name: 'memory', create: () => memoryStore() }); // from @aduan/core/memory
 * ```
 */
export function describeClaims(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: crossed claims`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(4, subject);

    /** Four desks with one new case, and each officer at one of them. */
    async function desksWithCase() {
      const { desk, desks } = openDesks({ units: office.units, rules: [office.rule] });
      const actor = turnOf(officers, 0);
      const { ticket } = await desk.tickets.open({ body: 'Aduan', channel: 'desk' }, { actor });
      const teams = desks.map((each) =>
        createTeams(each, { organization: office, strategy: leastLoaded }),
      );
      const places = officers.map((officer, index) => ({
        actor: officer,
        tickets: turnOf(desks, index).tickets,
        teams: turnOf(teams, index),
      }));
      const read = async () => {
        const view = await desk.tickets.get(ticket.id, { actor });
        const given = view.timeline.filter(
          (entry) => entry.type === 'fact' && entry.event === 'ticket.assigned',
        );
        return { ...view, given };
      };
      return { ticket, places, read };
    }

    test(`of ${clients} officers one gets the case, the others hear who`, async () => {
      const { ticket, places, read } = await desksWithCase();
      const claims = await Promise.allSettled(
        places.map(({ actor, teams }) => teams.claim(ticket.id, { actor })),
      );
      const won = claims.filter(({ status }) => status === 'fulfilled');
      const lost = claims.flatMap((claim) => (claim.status === 'rejected' ? [claim.reason] : []));
      const { given, ticket: after } = await read();
      expect(won).toHaveLength(1);
      expect(lost).toHaveLength(clients - 1);
      for (const error of lost) {
        expect(error).toBeInstanceOf(ClaimedError);
        expect(error).toMatchObject({ code: 'ticket-claimed', owner: after.assignee });
        expect(error.current.assignee).toBe(after.assignee);
      }
      // The unit by routing, the officer by the claim.
      expect(given).toHaveLength(2);
      expect(given.at(-1)?.actor.id).toBe(after.assignee);
    });

    test(`of ${clients} assignments on one version one is written`, async () => {
      const { ticket, places, read } = await desksWithCase();
      const expectedVersion = ticket.version;
      const given = await Promise.allSettled(
        places.map(({ actor, tickets }) =>
          tickets.assign(ticket.id, { assignee: actor.id }, { actor, expectedVersion }),
        ),
      );
      const lost = given.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(lost).toHaveLength(clients - 1);
      for (const error of lost) expect(error).toBeInstanceOf(ConflictError);
      const after = await read();
      expect(after.ticket.version).toBe(expectedVersion + 1);
      expect(after.given.at(-1)?.actor.id).toBe(after.ticket.assignee);
    });

    test(`of ${clients} assignments without a version none is lost`, async () => {
      const { ticket, places, read } = await desksWithCase();
      await Promise.all(
        places.map(({ actor, tickets }) =>
          tickets.assign(ticket.id, { assignee: actor.id }, { actor }),
        ),
      );
      const after = await read();
      expect(new Set(after.given.slice(1).map(({ actor }) => actor.id))).toEqual(new Set(ids));
      expect(after.ticket.version).toBe(ticket.version + clients);
      expect(after.given.at(-1)?.actor.id).toBe(after.ticket.assignee);
    });

    test(`of ${clients} calls for the next officer one gives the case out`, async () => {
      const { ticket, places, read } = await desksWithCase();
      const results = await Promise.all(
        places.map(({ actor, teams }) => teams.assignNext(ticket.id, { actor })),
      );
      const { given, ticket: after } = await read();
      expect(new Set(results.map((each) => each.ticket.assignee))).toEqual(
        new Set([after.assignee]),
      );
      expect(given).toHaveLength(2);
    });
  });
}
