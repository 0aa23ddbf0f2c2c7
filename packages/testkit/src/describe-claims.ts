import { ConflictError, InputError, type Principal } from '@aduan/core';
import {
  ClaimedError,
  leastLoaded,
  organization,
  organizationSource,
  teams,
} from '@aduan/plugins/organization';
import { describe, expect, test } from 'vitest';
import { type DesksSuiteOptions, severalDesks, turnOf } from './several-desks.js';

const clients = 32;
const ids = Array.from({ length: clients }, (_, index) => `petugas-${index + 1}`);
/** An office with one counter staffed by these officers. */
const staffedBy = (officers: readonly string[]) => ({
  units: [{ code: 'loket', name: { id: 'Loket', en: 'Counter' } }],
  supervision: ['loket'],
  intake: 'loket',
  officers: officers.map((id) => ({ id, unit: 'loket', roles: ['officer'] })),
});
const office = organization(staffedBy(ids));
const officers: readonly Principal[] = ids.map((id) => office.principal(id));

/**
 * Suite: officers at several desks over one store claim the same ticket at the same time. One gets it, and the others
 * get an error that names that officer. Call it at the top of a vitest file.
 *
 * @example
 * ```ts
 * describeClaims({ name: 'memory', create: () => memoryStore() }); // from @aduan/store-memory
 * ```
 */
export function describeClaims(subject: DesksSuiteOptions): void {
  describe(`${subject.name}: conflicting claims`, { timeout: 60_000 }, () => {
    const openDesks = severalDesks(4, subject);

    /** Four desks with one new ticket, and one officer at each. */
    async function desksWithTicket(organization = office) {
      const plugins = [teams(organization, { strategy: leastLoaded })] as const;
      const { desk, desks } = openDesks({ plugins });
      const actor = turnOf(officers, 0);
      const { ticket } = await desk.tickets.open({ body: 'Aduan', channel: 'desk' }, { actor });
      const places = officers.map((officer, index) => {
        const { plugins, tickets } = turnOf(desks, index);
        return { actor: officer, tickets, ...plugins.organization };
      });
      const read = async () => {
        const view = await desk.tickets.get(ticket.id, { actor });
        const given = view.timeline.filter(
          (entry) => entry.type === 'fact' && entry.event === 'ticket.assigned',
        );
        return { ...view, given };
      };
      return { desk, ticket, places, read };
    }

    test(`of ${clients} officers one gets the ticket, the others hear who`, async () => {
      const { ticket, places, read } = await desksWithTicket();
      const claims = await Promise.allSettled(
        places.map(({ actor, claim }) => claim(ticket.id, {}, { actor })),
      );
      const won = claims.filter(({ status }) => status === 'fulfilled');
      const lost = claims.flatMap((claim) => (claim.status === 'rejected' ? [claim.reason] : []));
      const { given, ticket: after } = await read();
      expect(won).toHaveLength(1);
      expect(lost).toHaveLength(clients - 1);
      for (const error of lost) {
        expect(error).toBeInstanceOf(ClaimedError);
        expect(error).toMatchObject({ code: 'organization-claimed', owner: after.assignee });
        expect(error.current.assignee).toBe(after.assignee);
      }
      // The unit by routing, the officer by the claim.
      expect(given).toHaveLength(2);
      expect(given.at(-1)?.actor.id).toBe(after.assignee);
    });

    test(`of ${clients} assignments on one version one is written`, async () => {
      const { ticket, places, read } = await desksWithTicket();
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
      const { ticket, places, read } = await desksWithTicket();
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

    test(`of ${clients} assignments to officers who come and go none is lost`, async () => {
      const source = organizationSource(staffedBy(ids));
      const changing = organization(source);
      const { desk, ticket, places, read } = await desksWithTicket(changing);
      const isHere = (index: number, turn: number) => (index + turn) % 2 === 0;
      const comeAndGo = async () => {
        for (let turn = 0; turn < 50; turn += 1) {
          source.replace(staffedBy(ids.filter((_, index) => isHere(index, turn))));
          await new Promise((resolve) => setTimeout(resolve));
        }
      };
      const [given] = await Promise.all([
        Promise.allSettled(
          places.map(({ actor, tickets }) =>
            tickets.assign(ticket.id, { assignee: actor.id }, { actor }),
          ),
        ),
        comeAndGo(),
      ]);
      const taken = given.filter(({ status }) => status === 'fulfilled').length;
      for (const each of given) {
        if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(InputError);
      }
      const after = await read();
      // The unit by routing, then each claim that succeeded.
      expect(after.given).toHaveLength(1 + taken);
      expect(after.given.at(-1)?.actor.id).toBe(taken > 0 ? after.ticket.assignee : 'aduan');
      source.replace(staffedBy(['petugas-baru']));
      const actor = changing.principal('petugas-baru');
      const queue = changing.queue('loket');
      expect((await desk.tickets.list(queue, { actor })).items).toHaveLength(1);
      const claimed = await desk.plugins.organization.claim(ticket.id, {}, { actor });
      expect(claimed.ticket.assignee).toBe('petugas-baru');
      expect((await desk.tickets.list(queue, { actor })).items).toEqual([]);
    });

    test(`of ${clients} calls for the next officer one gives the ticket out`, async () => {
      const { ticket, places, read } = await desksWithTicket();
      const results = await Promise.all(
        places.map(({ actor, assignNext }) => assignNext(ticket.id, {}, { actor })),
      );
      const { given, ticket: after } = await read();
      expect(new Set(results.map((each) => each.ticket.assignee))).toEqual(
        new Set([after.assignee]),
      );
      expect(given).toHaveLength(2);
    });
  });
}
