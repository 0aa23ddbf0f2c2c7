import { describe, expect, test } from 'vitest';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import { agent, auditor, officer, supervisor, testDesk } from './test-desk.js';

const represents = {
  relation: 'family',
  proofSeen: true,
  name: 'Bu REPMARK',
  contacts: [{ kind: 'phone', value: '081277700077' }],
};
const call = {
  body: 'Simpanan ibu saya belum kembali.',
  channel: 'phone',
  reporter: { name: 'Pak PROXYMARK', contacts: [{ kind: 'phone', value: '081266600066' }] },
  represents,
};

async function represented(more: object = {}) {
  const desk = testDesk();
  const { ticket } = await desk.aduan.tickets.open({ ...call, ...more }, { actor: supervisor });
  const view = (actor: Principal) => desk.aduan.tickets.get(ticket.id, { actor });
  return { ...desk, ticket, view, protection: desk.aduan.dataProtection };
}

describe('a person who reports for another', () => {
  test('stands in the ticket as facts, the represented person under a name of their own', async () => {
    const { aduan, ticket, view } = await represented();
    expect(ticket).toMatchObject({
      reporterKind: 'person',
      proxy: { relation: 'family', proofSeen: true },
    });
    const seen = await view(officer);
    expect(seen.reporters).toMatchObject([{ name: 'Pak PROXYMARK' }]);
    expect(seen.represented).toMatchObject({
      id: ticket.represented,
      name: 'Bu REPMARK',
      withheld: false,
      contacts: [{ kind: 'phone', value: '+6281277700077' }],
    });
    expect(ticket.reporters).not.toContain(ticket.represented);
    const [owed] = ticket.obligations;
    expect(owed?.to).toBe(ticket.reporters[0]);
    const { items } = await aduan.tickets.list(
      { reporter: String(ticket.represented) as never },
      { actor: officer },
    );
    expect(items.map((item) => item.ticket.id)).toEqual([ticket.id]);
  });

  test('is believed to have authority only where an officer saw it', async () => {
    const { aduan } = testDesk();
    const actor = citizenPrincipal('warga-1');
    const { ticket } = await aduan.tickets.open(call, { actor });
    expect(ticket.proxy).toEqual({ relation: 'family', proofSeen: false });
    const own = await aduan.tickets.get(ticket.id, { actor });
    expect(own.represented).toMatchObject({ name: 'Bu REPMARK' });
    const other = aduan.tickets.get(ticket.id, {
      actor: citizenPrincipal(String(ticket.represented)),
    });
    await expect(other).rejects.toMatchObject({ code: 'ticket-not-found' });
  });

  test.each([
    ['a relation that is a sentence', { relation: 'ibu saya sendiri' }],
    ['no relation', { name: 'Bu Warga' }],
    ['a name beyond measure', { relation: 'family', name: 'x'.repeat(201) }],
  ])('is refused with %s', async (_, wrong) => {
    const { aduan } = testDesk();
    const opened = aduan.tickets.open({ ...call, represents: wrong as never }, { actor: agent });
    await expect(opened).rejects.toMatchObject({ code: 'input-invalid' });
  });

  test('is nothing that other tickets have', async () => {
    const { ticket, view } = await represented({ represents: undefined });
    expect(ticket).toMatchObject({ proxy: null, represented: null, reporterKind: 'person' });
    expect((await view(officer)).represented).toBeNull();
  });
});

const flags = [{}, { anonymous: true }, { confidential: true }];
const readers = [
  ['an agent', agent, true, false],
  ['an officer', officer, true, false],
  ['a supervisor', supervisor, true, true],
  ['an auditor', auditor, false, false],
] as const;

/** Tests who sees the names of reporter, institution and represented person. */
describe('what is withheld of the reporter is withheld of whom they speak for', () => {
  test.each(flags.flatMap((flag) => readers.map((reader) => [flag, ...reader] as const)))(
    '%j, for %s',
    async (flag, _, actor, open, hidden) => {
      const reporter = { ...call.reporter, kind: 'institution', organization: 'LBH ORGMARK' };
      const { aduan, ticket, view } = await represented({ ...flag, reporter });
      const isShown = Object.keys(flag).length > 0 ? hidden : open;
      const seen = await view(actor);
      const text = JSON.stringify(seen);
      for (const mark of ['PROXYMARK', 'ORGMARK', 'REPMARK', '81277700077']) {
        expect(text.includes(mark)).toBe(isShown);
      }
      expect(text.includes(String(ticket.represented))).toBe(isShown);
      expect(seen.represented?.withheld).toBe(!isShown);
      expect(seen.ticket).toMatchObject({
        reporterKind: 'institution',
        proxy: { relation: 'family', proofSeen: true },
      });
      const list = JSON.stringify(await aduan.tickets.list({}, { actor }));
      expect(list).not.toContain('REPMARK');
    },
  );

  test('listeners hear the facts, and no name', async () => {
    const { aduan } = testDesk();
    const heard: string[] = [];
    aduan.on('ticket.opened', (notice) => heard.push(JSON.stringify(notice)));
    await aduan.tickets.open({ ...call, anonymous: true }, { actor: agent });
    expect(heard[0]).toContain('"relation":"family"');
    expect(heard[0]).not.toMatch(/REPMARK|PROXYMARK/);
    expect(heard[0]).toContain('"represented":"withheld"');
  });
});

describe('the data of the represented person is their own', () => {
  const because = { actor: supervisor, reason: 'request' };

  test('it is exported without a word of the proxy', async () => {
    const { protection, ticket } = await represented();
    const party = ticket.represented;
    if (!party) throw new Error('nobody');
    const own = await protection.export(party, because);
    const text = JSON.stringify(own);
    expect(text).toContain('Bu REPMARK');
    expect(text).not.toMatch(/PROXYMARK|6281266600066|Simpanan ibu/);
    expect(text).not.toContain(String(ticket.reporters[0]));
    const proxys = await protection.export(ticket.reporters[0] as never, because);
    expect(JSON.stringify(proxys)).toContain('Pak PROXYMARK');
    expect(JSON.stringify(proxys)).not.toContain('REPMARK');
  });

  test('it is erased alone, and so is that of the proxy', async () => {
    for (const who of ['represented', 'proxy'] as const) {
      const { aduan, protection, ticket, view } = await represented();
      await aduan.tickets.act(ticket.id, 'archive', { text: 'x', reason: 'x' }, { actor: officer });
      const party = who === 'proxy' ? ticket.reporters[0] : ticket.represented;
      await protection.erase(party as never, because);
      const seen = await view(supervisor);
      expect(seen.represented?.name).toBe(who === 'proxy' ? 'Bu REPMARK' : null);
      expect(seen.reporters[0]?.name).toBe(who === 'proxy' ? null : 'Pak PROXYMARK');
      const { intact } = await aduan.tickets.verifyHistory(ticket.id, { actor: officer });
      expect(intact).toBe(true);
    }
  });

  test('the ticket keeps who erased each of the two, and nothing when it is done again', async () => {
    const { aduan, protection, ticket, view } = await represented();
    await aduan.tickets.act(ticket.id, 'archive', { text: 'x', reason: 'x' }, { actor: officer });
    const both = [ticket.represented, ...ticket.reporters];
    for (const [index, party] of [...both, ...both].entries()) {
      await protection.erase(party as never, { actor: supervisor, reason: `ND-${index}` });
    }
    const { timeline } = await view(supervisor);
    const erased = timeline.filter((each) => each.type === 'fact' && each.event === 'party.erased');
    expect(erased).toMatchObject([{ facts: { reason: 'ND-0' } }, { facts: { reason: 'ND-1' } }]);
  });

  test('it cannot be erased while the ticket is open', async () => {
    const { protection, ticket } = await represented();
    const erased = protection.erase(ticket.represented as never, because);
    await expect(erased).rejects.toMatchObject({ code: 'erasure-refused' });
  });
});

describe('an institution or a cooperative as the reporter', () => {
  test.each(['institution', 'cooperative'] as const)(
    'keeps that it is a %s, its name and whom to ask for',
    async (kind) => {
      const reporter = { ...call.reporter, kind, organization: 'Kopdes Contoh' };
      const { ticket, view } = await represented({ reporter, represents: undefined });
      expect(ticket.reporterKind).toBe(kind);
      expect((await view(officer)).reporters).toMatchObject([
        { name: 'Pak PROXYMARK', organization: 'Kopdes Contoh' },
      ]);
    },
  );
});
