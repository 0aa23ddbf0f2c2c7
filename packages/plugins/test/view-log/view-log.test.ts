import { verifyAudit } from '@aduan/audit';
import {
  ForbiddenError,
  InputError,
  type PartyId,
  type Principal,
  type TicketId,
} from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { beforeEach, describe, expect, it } from 'vitest';
import { bundleOf, newSigner } from '../../../core/test/audit/bundle-of.js';
import {
  agent,
  auditor,
  officer,
  supervisor,
  testDesk,
} from '../../../core/test/runtime/test-desk.js';
import { checkpoints } from '../../src/checkpoints/index.js';
import { parties } from '../../src/parties/index.js';
import { replies } from '../../src/replies/index.js';
import { type ViewLog, type ViewLogOptions, viewLog } from '../../src/view-log/index.js';

const redaction = { mask: (text: string) => text.replaceAll(/\d{10,}/g, '[nomor]') };
const input = {
  channel: 'phone',
  subject: 'Simpanan',
  body: 'Nomor saya 081234567890.',
  reporter: { name: 'Ibu Tuti', contacts: [{ kind: 'phone', value: '081234567890' }] },
} as const;

const loggedDesk = (options: ViewLogOptions, store = memoryStore()) =>
  testDesk({ store, plugins: [parties(), replies(), viewLog(options), checkpoints()] });

let desk: ReturnType<typeof loggedDesk>;
let views: ViewLog;
let id: TicketId;
let party: PartyId;

beforeEach(async () => {
  desk = loggedDesk({ redaction, delayMs: 5 });
  views = desk.aduan.plugins['view-log'];
  const { ticket } = await desk.aduan.tickets.open(input, { actor: officer });
  id = ticket.id;
  party = ticket.reporters[0] as PartyId;
});

const kept = () => desk.store.readLedger('default' as never, 'views', { limit: 999 });
const seen = async (of = id) =>
  (await views.of(of, {}, { actor: supervisor })).map(({ actor, fields }) => [actor.id, ...fields]);

describe('who looked at a ticket', () => {
  it('is noted with what they were shown, once in an hour', async () => {
    const { aduan, clock } = desk;
    await aduan.tickets.get(id, { actor: officer });
    await aduan.tickets.get(id, { actor: officer });
    await aduan.tickets.get(id, { actor: auditor });
    await aduan.tickets.list({}, { actor: agent });
    await views.get(id, {}, { actor: agent });
    expect(await seen()).toEqual([
      ['p-1', 'contacts', 'name', 'words'],
      ['p-4', 'masked-words'],
      ['p-2', 'name', 'words'],
      ['p-2', 'name', 'masked-words'],
    ]);
    clock.now += 3_600_000;
    await aduan.tickets.get(id, { actor: officer });
    expect(await seen()).toHaveLength(5);
  });

  it('is noted once, with what is left of it behind the redaction', async () => {
    await views.get(id, {}, { actor: officer });
    expect(await seen()).toEqual([['p-1', 'name', 'masked-words']]);
    expect(await kept()).toHaveLength(1);
  });

  it('is nobody whose access has ended: they are shown nothing', async () => {
    const actor: Principal = { ...officer, validUntil: desk.clock.now };
    const calls = [
      views.get(id, {}, { actor }),
      views.reveal(id, { ground: 'call-back' }, { actor }),
      views.list({}, { actor }),
      views.search({ text: 'simpanan' }, { actor }),
      views.record(id, { fields: ['files'] }, { actor }),
      views.forget({ before: desk.clock.now }, { actor: { ...actor, roles: ['supervisor'] } }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'access-expired' });
    expect(await kept()).toEqual([]);
  });

  it('is kept twice rather than known for ever, after many others', async () => {
    const { aduan } = desk;
    const lookers = Array.from({ length: 5_000 }, (_, index) => ({
      ...agent,
      id: `p-${index + 9}`,
    }));
    await aduan.tickets.get(id, { actor: agent });
    for (const actor of lookers) await aduan.tickets.get(id, { actor });
    await aduan.tickets.get(id, { actor: agent });
    const own = (await views.of(id, {}, { actor: supervisor })).filter(
      ({ actor }) => actor.id === agent.id,
    );
    expect(own).toHaveLength(2);
  });

  it('is kept when the desk works off, where no process lasts', async () => {
    const lazy = loggedDesk({ delayMs: 60_000 });
    const { ticket } = await lazy.aduan.tickets.open(input, { actor: officer });
    await lazy.aduan.tickets.list({}, { actor: officer });
    await lazy.aduan.workOff();
    const rows = await lazy.store.readLedger('default' as never, 'views', { limit: 9 });
    expect(rows.map(({ subject }) => subject)).toEqual([ticket.id]);
  });

  it('is kept when the desk closes, before the store is', async () => {
    const lazy = loggedDesk({ delayMs: 60_000 });
    const { ticket } = await lazy.aduan.tickets.open(input, { actor: officer });
    await lazy.aduan.tickets.get(ticket.id, { actor: officer });
    await lazy.aduan.close();
    const rows = await lazy.store.readLedger('default' as never, 'views', { limit: 9 });
    expect(rows).toHaveLength(1);
  });

  it('is nobody when it is the citizen themselves, or the desk', async () => {
    const { aduan } = desk;
    const citizen: Principal = { ...officer, id: party, kind: 'citizen', roles: ['citizen'] };
    await aduan.tickets.get(id, { actor: citizen });
    await aduan.tickets.get(id, { actor: { ...officer, kind: 'system', roles: ['system'] } });
    expect(await seen()).toEqual([]);
  });

  it('is noted for people, too', async () => {
    await desk.aduan.plugins.parties.get(party, {}, { actor: agent });
    expect(await seen()).toEqual([['p-2', 'contacts', 'name']]);
  });

  it('is noted of the words of a draft, for anyone who may read them', async () => {
    const { aduan } = desk;
    const answers = aduan.plugins.replies;
    await answers.get(id, {}, { actor: agent });
    await aduan.tickets.act(id, 'start', {}, { actor: officer });
    await answers.write(id, { text: 'Simpanan Ibu Tuti sudah cair.' }, { actor: officer });
    expect((await answers.get(id, {}, { actor: agent })).text).toContain('Ibu Tuti');
    expect((await answers.get(id, {}, { actor: auditor })).text).toBeNull();
    expect(await seen()).toEqual([['p-2', 'words']]);
  });

  it('is noted of people redacted by their names alone', async () => {
    const parties = desk.aduan.plugins.parties;
    const options = { actor: agent, redacted: true };
    const person = await parties.get(party, {}, options);
    expect(person.name).toBe('Ibu Tuti');
    expect(person.parties).toMatchObject([{ identities: [{ value: '•••••••••••890' }] }]);
    const [match] = (await parties.find({ kind: 'phone', value: '081234567890' }, options)).items;
    expect(JSON.stringify(match)).not.toContain('1234567');
    expect(await seen()).toEqual([['p-2', 'name']]);
  });

  it('is told to supervisors and auditors, and to nobody else', async () => {
    await expect(views.of(id, {}, { actor: officer })).rejects.toThrow(ForbiddenError);
    await expect(views.latest({}, { actor: agent })).rejects.toThrow(ForbiddenError);
    await desk.aduan.tickets.get(id, { actor: officer });
    await desk.aduan.plugins.parties.get(party, {}, { actor: agent });
    expect(await views.latest({ limit: 1 }, { actor: supervisor })).toMatchObject([
      { person: party },
    ]);
    const told = await views.latest({}, { actor: auditor });
    expect(told).toMatchObject([{ person: null }, { ticket: id }]);
    expect(await views.of(id, {}, { actor: auditor })).toHaveLength(1);
  });

  it('is noted with the name of somebody whom another speaks for', async () => {
    const represents = { name: 'Bu Sri', relation: 'family' } as const;
    const { ticket } = await desk.aduan.tickets.open(
      { channel: 'phone', body: 'x', represents },
      { actor: officer },
    );
    await desk.aduan.tickets.get(ticket.id, { actor: agent });
    expect(await seen(ticket.id)).toEqual([['p-2', 'name', 'words']]);
  });

  it('is told of no ticket that may not be known of: a person who is reported learns of no views of it', async () => {
    const { aduan } = desk;
    const recusals = [supervisor.id];
    const { ticket } = await aduan.tickets.open({ ...input, recusals }, { actor: officer });
    await aduan.tickets.get(ticket.id, { actor: officer });
    await aduan.tickets.get(id, { actor: officer });
    const told = await views.latest({}, { actor: supervisor });
    expect(told.map((entry) => entry.ticket)).toEqual([id]);
    const limited = { ...auditor, within: { teams: ['bantul'] } };
    expect(await views.latest({}, { actor: limited })).toEqual([]);
    expect(await views.latest({}, { actor: auditor })).toHaveLength(2);
  });

  it('goes out with what is kept of a person', async () => {
    await views.reveal(id, { ground: 'call-back' }, { actor: officer });
    await desk.aduan.plugins.parties.get(party, {}, { actor: agent });
    await views.flush();
    const { views: told } = await desk.aduan.dataProtection.export(party, {
      actor: supervisor,
      reason: 'request',
    });
    expect(told).toMatchObject([
      { by: { id: 'p-1' }, number: expect.stringContaining('ADU'), ground: 'call-back' },
      { by: { id: 'p-2' }, number: null, ground: null },
    ]);
  });

  it('of those who were let in for a time, also which lists', async () => {
    const actor: Principal = { ...auditor, validUntil: desk.clock.now + 1 };
    await desk.aduan.tickets.list({}, { actor });
    await views.list({}, { actor: auditor });
    expect(await views.latest({}, { actor: supervisor })).toMatchObject([
      { ticket: null, fields: ['list'], actor: { id: 'p-4' } },
    ]);
  });
});

describe('redaction', () => {
  it('lies over numbers and addresses, not over names', async () => {
    const view = await views.get(id, {}, { actor: officer });
    expect(view.reporters).toMatchObject([
      { id: party, name: 'Ibu Tuti', contacts: [{ kind: 'phone', value: '•••••••••••890' }] },
    ]);
    expect(JSON.stringify(view)).not.toContain('1234567');
    expect(JSON.stringify(view.timeline)).toContain('Nomor saya [nomor].');
  });

  it('is lifted for a ground, which is kept first', async () => {
    desk.store.appendLedger = async () => {
      throw new Error('no disk');
    };
    await expect(views.reveal(id, { ground: 'call' }, { actor: officer })).rejects.toThrow(
      'no disk',
    );
    await expect(views.reveal(id, { ground: 'karena ibu' }, { actor: officer })).rejects.toThrow(
      InputError,
    );
    expect(desk.logs).toEqual([]);
  });

  it('shows what the officer may see, and no more', async () => {
    const view = await views.reveal(id, { ground: 'call' }, { actor: officer });
    expect(view.reporters).toMatchObject([{ contacts: [{ value: '+6281234567890' }] }]);
    const masked = await views.reveal(id, { ground: 'call' }, { actor: auditor });
    expect(masked.reporters).toMatchObject([{ name: null, contacts: [] }]);
    expect(await seen()).toEqual([
      ['p-1', 'contacts', 'name', 'words'],
      ['p-4', 'masked-words'],
    ]);
  });

  it('lies over lists without names, and words are looked for before it', async () => {
    const keep = ({ reporterName }: { readonly reporterName: string | null }) =>
      reporterName?.includes('Tuti') ?? false;
    const { items } = await views.list({}, { actor: officer, keep });
    expect(items).toMatchObject([{ subject: 'Simpanan', reporterName: null }]);
    expect((await views.list({}, { actor: officer, keep: () => false })).items).toEqual([]);
    expect(await seen()).toEqual([]);
  });

  it('lies over what a search finds, without names', async () => {
    const subject = 'Simpanan, hubungi 081234567890';
    const { ticket } = await desk.aduan.tickets.open({ ...input, subject }, { actor: officer });
    const query = { text: ticket.number };
    const page = await views.search(query, { actor: officer });
    expect(page).toMatchObject({
      items: [{ subject: 'Simpanan, hubungi [nomor]', reporterName: null }],
      next: null,
      searched: ['number'],
      tooCommon: [],
    });
    expect(await seen()).toEqual([]);
    const guest = { ...officer, validUntil: desk.clock.now + 1_000 };
    await views.search(query, { actor: guest });
    expect(await views.latest({}, { actor: supervisor })).toMatchObject([{ fields: ['list'] }]);
  });
});

describe('what is noted', () => {
  it('of a hidden reporter is kept before anybody sees them, all else a little later', async () => {
    await desk.aduan.tickets.get(id, { actor: supervisor });
    expect(await kept()).toEqual([]);
    await desk.aduan.tickets.restrict(id, { confidential: true }, { actor: officer });
    await desk.aduan.tickets.get(id, { actor: supervisor });
    expect(await kept()).toHaveLength(1);
    await desk.aduan.tickets.get(id, { actor: officer });
    expect(await kept()).toHaveLength(2);
  });

  it('is kept by itself, and tried again when that failed', async () => {
    const { appendLedger } = desk.store;
    let tries = 0;
    const done = new Promise<void>((resolve) => {
      desk.store.appendLedger = async (...given) => {
        tries++;
        if (tries === 1) throw new Error('busy');
        const outcome = await appendLedger(...given);
        resolve();
        return outcome;
      };
    });
    await desk.aduan.tickets.get(id, { actor: officer });
    await done;
    expect(await kept()).toHaveLength(1);
    expect(desk.logs.map(({ event }) => event)).toEqual(['views.not-kept']);
  });

  it('by two processes at once is one chain, which a checkpoint and a bundle cover', async () => {
    const signer = await newSigner();
    const other = loggedDesk(
      { delayMs: 5 },
      desk.store as typeof desk.store & ReturnType<typeof memoryStore>,
    );
    const others = other.aduan.plugins['view-log'];
    for (let round = 0; round < 4; round++) {
      const each = [desk.aduan, other.aduan].map((aduan) =>
        aduan.tickets.get(id, { actor: officer }),
      );
      await Promise.all(each);
      await Promise.all([views.flush(), others.flush()]);
      desk.clock.now += 3_600_000;
      other.clock.now += 3_600_000;
    }
    await desk.aduan.plugins.checkpoints.sign({ signer });
    expect(await kept()).toHaveLength(8);
    const lines = await bundleOf({ ...desk, signer });
    expect(await verifyAudit(lines)).toMatchObject({ intact: true, views: 8 });
    const { readLedger } = desk.store;
    const short = await bundleOf({
      signer,
      store: {
        ...desk.store,
        readLedger: async (tenant, ledger, page) =>
          (await readLedger(tenant, ledger, page)).filter(
            ({ sequence }) => ledger !== 'views' || sequence < 8,
          ),
      },
    });
    expect(await verifyAudit(short)).toMatchObject({ intact: false, problem: 'truncated' });
  });
});

describe('views that are pruned by rule', () => {
  it('go, the chain begins later, and it is kept who did it', async () => {
    const signer = await newSigner();
    await desk.aduan.tickets.get(id, { actor: officer });
    await views.flush();
    await desk.aduan.plugins.checkpoints.sign({ signer });
    const earlier = await bundleOf({ ...desk, signer });
    desk.clock.now += 86_400_000;
    await desk.aduan.tickets.get(id, { actor: officer });
    const before = desk.clock.now;
    await expect(views.forget({ before }, { actor: officer })).rejects.toThrow(ForbiddenError);
    expect(await views.forget({ before }, { actor: supervisor })).toBe(1);
    expect(await views.forget({ before }, { actor: supervisor })).toBe(0);
    expect(await views.of(id, {}, { actor: supervisor })).toMatchObject([{ at: before }]);
    const rows = (await kept()).map(({ entry }) => JSON.parse(entry));
    expect(rows).toMatchObject([{ type: 'view' }, { type: 'forgotten', actor: { id: 'p-3' } }]);
    await desk.aduan.plugins.checkpoints.sign({ signer });
    const lines = await bundleOf({ ...desk, signer });
    expect(await verifyAudit(lines, { earlier })).toMatchObject({ intact: true, views: 2 });

    const unsaid = await bundleOf({
      signer,
      store: {
        ...desk.store,
        readLedger: async (tenant, ledger, page) =>
          (await desk.store.readLedger(tenant, ledger, page)).filter(
            ({ sequence }) => ledger !== 'views' || sequence > 2,
          ),
      },
    });
    expect(await verifyAudit(unsaid)).toMatchObject({ intact: false });
  });

  it('go by themselves once a day', async () => {
    desk = loggedDesk({ delayMs: 5, keepDays: 30 }, desk.store as ReturnType<typeof memoryStore>);
    views = desk.aduan.plugins['view-log'];
    const work = async (days: number) => {
      desk.clock.now += days * 86_400_000;
      await desk.aduan.tickets.get(id, { actor: officer });
      await desk.aduan.workOff();
    };
    await work(0);
    await work(30);
    expect((await kept()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    await work(0.9);
    expect((await kept())[0]?.sequence).toBe(1);
    await work(0.1);
    expect((await kept()).map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5]);
    expect(await seen()).toHaveLength(3);
  });
});
