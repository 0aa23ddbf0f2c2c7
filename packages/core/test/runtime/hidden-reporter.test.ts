import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { TicketId } from '../../src/ids.js';
import { citizenPrincipal, type Principal } from '../../src/ports/principal.js';
import type { Ticket } from '../../src/ticket/ticket.js';
import { firstOf } from './first-of.js';
import { agent, auditor, delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

type Desk = ReturnType<typeof testDesk>;

const name = 'Bu Sri Rahayu';
const phone = '081200000077';
/** Everything that identifies the person, in all readable forms. */
const traces = [name, '81200000077'];

function form(values: object, from = 'warga-1'): InboundEvent {
  return {
    ...textEvent('', from),
    parts: [{ type: 'form', id: 'laporan', values: { ...values } }],
  };
}

async function receive({ aduan, clock }: Desk, event: InboundEvent): Promise<void> {
  clock.now += 1000;
  await aduan.fetch(delivery([event]));
  await aduan.workOff();
}

/** The tickets of a desk, oldest first. */
async function ticketsOf({ aduan }: Desk): Promise<readonly Ticket[]> {
  const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
  return items.map(({ ticket }) => ticket).reverse();
}

async function callOf({ aduan, clock }: Desk, more: object = {}): Promise<Ticket> {
  clock.now += 1000;
  const reporter = { name, contacts: [{ kind: 'phone', value: phone }] };
  const input = { body: 'Ketua meminta uang.', channel: 'phone', reporter, ...more };
  return (await aduan.tickets.open(input, { actor: supervisor })).ticket;
}

const hiddenForm = { body: 'Ketua meminta uang.', name, phone };

/** The ways in which a ticket comes to hide its reporter; the second ticket of the same person is open. */
const ways: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  async 'a form on a channel, before an open case'(desk) {
    await receive(desk, form({ ...hiddenForm, anonymous: true }));
    await receive(desk, form({ body: 'Gerai tutup.' }));
  },
  async 'a form on a channel, after an open case'(desk) {
    await receive(desk, textEvent('Gerai tutup.'));
    await receive(desk, form({ ...hiddenForm, confidential: true }));
  },
  async 'a form on a channel, hidden later'(desk) {
    await receive(desk, form(hiddenForm));
    const first = firstOf(await ticketsOf(desk));
    await desk.aduan.tickets.answer(first.id, 'Sudah.', { actor: supervisor });
    await desk.aduan.tickets.close(first.id, { actor: supervisor });
    await receive(desk, textEvent('Gerai tutup.'));
    await desk.aduan.tickets.restrict(first.id, { anonymous: true }, { actor: supervisor });
  },
  async 'a call, before an open case'(desk) {
    await callOf(desk, { anonymous: true });
    await callOf(desk, { body: 'Gerai tutup.', reporter: { contacts: contactsOf(phone) } });
  },
  async 'a call, after an open case'(desk) {
    await callOf(desk, { body: 'Gerai tutup.', reporter: { contacts: contactsOf(phone) } });
    await callOf(desk, { confidential: true });
  },
  async 'a call, hidden later'(desk) {
    const hidden = await callOf(desk);
    await callOf(desk, { body: 'Gerai tutup.', reporter: { contacts: contactsOf(phone) } });
    await desk.aduan.tickets.restrict(hidden.id, { confidential: true }, { actor: supervisor });
  },
};

function contactsOf(value: string) {
  return [{ kind: 'phone', value }];
}

async function runtimeOf(way: string) {
  const desk = testDesk();
  await ways[way]?.(desk);
  const cases = await ticketsOf(desk);
  const hidden = firstOf(cases.filter(({ anonymous, confidential }) => anonymous || confidential));
  const open = firstOf(cases.filter(({ id }) => id !== hidden.id));
  return { desk, hidden, open };
}

/** Everything readable of a desk, by name of the surface. */
const surfaces: Readonly<
  Record<string, (desk: Desk, hidden: Ticket, actor: Principal) => Promise<unknown>>
> = {
  get: ({ aduan }, { id }, actor) => aduan.tickets.get(id, { actor }),
  find: ({ aduan }, { number }, actor) => aduan.tickets.find(number, { actor }),
  list: async ({ aduan }, { id }, actor) => {
    const { items } = await aduan.tickets.list({}, { actor });
    return items.filter(({ ticket }) => ticket.id === id);
  },
  search: async ({ aduan }, { number, id }, actor) => {
    const { items } = await aduan.tickets.list({ number, guarded: true }, { actor });
    expect(items.map(({ ticket }) => ticket.id)).toEqual([id]);
    return items;
  },
  explain: async ({ aduan }, { id }, actor) => {
    const which = { metric: 'response-back', cycle: 1 };
    return aduan.tickets.explain(id, which, { actor }).catch(({ code }) => code);
  },
  history: ({ aduan }, { id }, actor) => aduan.tickets.verifyHistory(id, { actor }),
  'a command': ({ aduan }, { id, region }, actor) =>
    aduan.tickets.classify(id, { region: region ?? '33' }, { actor }).catch(({ code }) => code),
  'a conflict': ({ aduan }, { id }, actor) =>
    aduan.tickets.note(id, 'x', { actor, expectedVersion: 1 }).catch(({ current, code }) => {
      return [current, code];
    }),
};

describe.each(Object.keys(ways))('a reporter who is hidden: %s', (way) => {
  it.each(Object.keys(surfaces))(
    'is in nothing of their ticket that officers read: %s',
    async (by) => {
      for (const actor of [agent, officer, auditor]) {
        const { desk, hidden, open } = await runtimeOf(way);
        const text = JSON.stringify(await surfaces[by]?.(desk, hidden, actor));
        const told = [...hidden.reporters, ...open.reporters, open.id, open.conversationId];
        for (const trace of [...traces, ...told.filter((id) => id !== null)]) {
          expect(text).not.toContain(trace);
        }
      }
    },
  );

  it('is in nothing of their other ticket that officers read', async () => {
    const { desk, hidden, open } = await runtimeOf(way);
    for (const actor of [agent, officer, auditor]) {
      const view = await desk.aduan.tickets.get(open.id, { actor });
      const { items } = await desk.aduan.tickets.list({}, { actor });
      const listed = items.filter(({ ticket }) => ticket.id === open.id);
      const text = JSON.stringify([view, listed]);
      for (const trace of [name, hidden.id, hidden.number, ...hidden.reporters]) {
        expect(text).not.toContain(trace);
      }
    }
  });

  it('cannot be told by opening a ticket with their number', async () => {
    const { desk, hidden } = await runtimeOf(way);
    const { tickets } = desk.aduan;
    const input = { body: 'Coba.', channel: 'phone', reporter: { contacts: contactsOf(phone) } };
    const opened = await tickets.open(input, { actor: agent });
    const view = await tickets.get(opened.ticket.id, { actor: agent });
    expect(view.reporters).toMatchObject([{ name: null, contacts: contactsOf('+6281200000077') }]);
    const text = JSON.stringify([opened, view]);
    for (const trace of [name, hidden.id, ...hidden.reporters]) expect(text).not.toContain(trace);
    const reporter = firstOf(opened.ticket.reporters);
    // An id that contains the time would reveal with which ticket the person came.
    expect(reporter.slice(0, 8)).not.toBe(hidden.id.slice(0, 8));
    for (const actor of [agent, supervisor]) {
      const { items } = await tickets.list({ reporter }, { actor });
      expect(items.map(({ ticket }) => ticket.id)).not.toContain(hidden.id);
    }
  });

  it('is known to those who may loosen the flag, as this ticket knows them', async () => {
    const { desk, hidden } = await runtimeOf(way);
    const view = await desk.aduan.tickets.get(hidden.id, { actor: supervisor });
    expect(view.reporters).toMatchObject([{ name, withheld: false }]);
    expect(firstOf(view.reporters).contacts).toContainEqual({
      kind: 'phone',
      value: '+6281200000077',
    });
    const { items } = await desk.aduan.tickets.list(
      { reporter: firstOf(view.reporters).id },
      { actor: supervisor },
    );
    expect(items.map(({ ticket }) => ticket.id)).toEqual([hidden.id]);
  });
});

describe('what a hidden reporter says of themselves', () => {
  const told = 'Saya Sri Rahayu, ketua bilang sama Rahayu: jangan lapor. Hubungi 0812-0000-0077.';
  const toldForm = { body: told, name, phone, confidential: true };

  it('is in no story, subject, message or note that officers read who may not know them', async () => {
    const desk = testDesk();
    await receive(desk, form(toldForm));
    const { id } = firstOf(await ticketsOf(desk));
    await receive(desk, textEvent('Rahayu lagi, nomor saya 0856 1111 2222.'));
    await desk.aduan.tickets.note(id, 'Sri menelepon dari 081200000077.', { actor: supervisor });
    for (const actor of [agent, officer]) {
      const view = await desk.aduan.tickets.get(id, { actor });
      const { items } = await desk.aduan.tickets.list({}, { actor });
      const text = JSON.stringify([view, items]);
      for (const trace of ['Sri', 'Rahayu', '0000-0077', '00000077', '1111 2222']) {
        expect(text).not.toContain(trace);
      }
      expect(view.timeline).toContainEqual(
        expect.objectContaining({
          text: 'Saya ••••, ketua bilang sama ••••: jangan lapor. Hubungi ••••.',
        }),
      );
    }
  });

  it('is read as it was written by those who may know them, and by themselves', async () => {
    const desk = testDesk();
    await receive(desk, form(toldForm));
    const { id, reporters } = firstOf(await ticketsOf(desk));
    for (const actor of [supervisor, citizenPrincipal(firstOf(reporters))]) {
      const view = await desk.aduan.tickets.get(id, { actor });
      expect(view.timeline).toContainEqual(expect.objectContaining({ text: told }));
    }
  });

  it('is as it was written where they hide no more', async () => {
    const desk = testDesk();
    await receive(desk, form({ ...toldForm, confidential: false }));
    const { id } = firstOf(await ticketsOf(desk));
    const view = await desk.aduan.tickets.get(id, { actor: officer });
    expect(view.timeline).toContainEqual(expect.objectContaining({ text: told }));
  });
});

describe('a ticket that hides its reporter', () => {
  it('says that there is one', async () => {
    const { desk, hidden } = await runtimeOf('a call, after an open case');
    const view = await desk.aduan.tickets.get(hidden.id, { actor: officer });
    expect(view.ticket.reporters).toEqual(['withheld']);
    expect(view.reporters).toEqual([
      { id: 'withheld', name: null, organization: null, contacts: [], withheld: true },
    ]);
    expect(view.ticket.obligations).toMatchObject([{ to: 'withheld' }]);
  });

  it('is searched by reporter by nobody who may not know any', async () => {
    const { desk, open } = await runtimeOf('a call, after an open case');
    const reporter = firstOf(open.reporters);
    const search = desk.aduan.tickets.list({ reporter }, { actor: auditor });
    await expect(search).rejects.toMatchObject({ code: 'forbidden' });
    const { items } = await desk.aduan.tickets.list({ reporter }, { actor: officer });
    expect(items.map(({ ticket }) => ticket.id)).toEqual([open.id]);
  });

  it('is answered where it came from, and goes on with what the citizen writes', async () => {
    const { desk, hidden } = await runtimeOf('a form on a channel, after an open case');
    await desk.aduan.tickets.ask(hidden.id, 'Kapan?', { actor: officer });
    await receive(desk, textEvent('Kemarin.'));
    const view = await desk.aduan.tickets.get(hidden.id, { actor: supervisor });
    expect(view.ticket).toMatchObject({ phase: 'new', reporters: hidden.reporters });
    expect(view.timeline).toContainEqual(expect.objectContaining({ text: 'Kemarin.' }));
    expect(desk.channel.sent.map(({ content }) => content)).toContainEqual({
      type: 'text',
      text: 'Kapan?',
    });
  });

  it('is erased with the key of its own reporter, and nothing else is', async () => {
    const { desk, hidden, open } = await runtimeOf('a form on a channel, after an open case');
    await receive(desk, textEvent('Kemarin.'));
    const key = `party:${firstOf(hidden.reporters)}`;
    await desk.store.destroyKey('default' as never, key);
    const fresh = testDesk({ store: desk.store });
    const erased = await fresh.aduan.tickets.get(hidden.id, { actor: supervisor });
    const said = erased.timeline.filter((entry) => entry.type === 'message');
    expect(said.map(({ text }) => text)).toEqual(said.map(() => null));
    expect(said.length).toBeGreaterThan(1);
    expect(erased.reporters).toMatchObject([{ name: null, contacts: [] }]);
    const kept = await fresh.aduan.tickets.get(open.id, { actor: supervisor });
    expect(kept.subject).toBe('Gerai tutup.');
  });

  it('stays that of a citizen who reported it themselves', async () => {
    const { aduan } = testDesk();
    const actor = citizenPrincipal('pengguna-portal-7');
    const input = { body: 'Ketua meminta uang.', channel: 'portal', reporter: { name } };
    const hidden = await aduan.tickets.open({ ...input, anonymous: true }, { actor });
    const later = await aduan.tickets.open(input, { actor });
    await aduan.tickets.restrict(later.ticket.id, { anonymous: true }, { actor: officer });
    const next = await aduan.tickets.open({ body: 'Gerai tutup.', channel: 'portal' }, { actor });
    const { items } = await aduan.tickets.list({}, { actor });
    expect(items).toHaveLength(3);
    const own = await aduan.tickets.get(hidden.ticket.id, { actor });
    expect(own.reporters).toMatchObject([{ name }]);
    expect(next.ticket.reporters).toEqual([actor.id]);
  });

  it('teaches nobody the name that was left in it alone', async () => {
    const { aduan } = testDesk();
    const actor = citizenPrincipal('pengguna-portal-7');
    const input = { body: 'Ketua meminta uang.', channel: 'portal' };
    const reporter = { name, contacts: contactsOf(phone) };
    await aduan.tickets.open({ ...input, anonymous: true, reporter }, { actor });
    const { ticket } = await aduan.tickets.open(input, { actor });
    const view = await aduan.tickets.get(ticket.id, { actor: officer });
    expect(view.reporters).toEqual([
      { id: actor.id, name: null, organization: null, contacts: [], withheld: false },
    ]);
  });
});

describe('a conversation that begins with a hidden reporter', () => {
  it('is remembered without the name that they left', async () => {
    const { desk, open } = await runtimeOf('a form on a channel, before an open case');
    const actor = citizenPrincipal(firstOf(open.reporters));
    const { ticket } = await desk.aduan.tickets.open({ body: 'x', channel: 'portal' }, { actor });
    const view = await desk.aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(view.reporters).toMatchObject([{ name: null }]);
    expect(JSON.stringify(view)).not.toContain('81200000077');
  });
});

describe('related tickets', () => {
  it.each(['before', 'after'])('are not made of a hidden one and one %s it', async (when) => {
    const { hidden, open } = await runtimeOf(
      `a form on a channel, ${when === 'before' ? 'after' : 'before'} an open case`,
    );
    expect([...hidden.links, ...open.links]).toEqual([]);
  });

  it('are not led to from a ticket that hides its reporter', async () => {
    const {
      desk,
      hidden: first,
      open: second,
    } = await runtimeOf('a form on a channel, hidden later');
    const { tickets } = desk.aduan;
    const loosened = { anonymous: false, reason: 'Pelapor mengizinkan.' };
    await tickets.restrict(first.id, loosened, { actor: supervisor });
    await tickets.restrict(second.id, { anonymous: true }, { actor: supervisor });
    const seen = await tickets.get(second.id, { actor: officer });
    expect(JSON.stringify(seen)).not.toContain(first.id);
    const known = await tickets.get(second.id, { actor: supervisor });
    expect(known.ticket.links).toEqual([{ type: 'related', ticketId: first.id }]);
  });

  it('lead to each other while neither hides its reporter', async () => {
    const {
      desk,
      hidden: first,
      open: second,
    } = await runtimeOf('a form on a channel, hidden later');
    const linked = async (id: TicketId, actor: Principal) =>
      (await desk.aduan.tickets.get(id, { actor })).ticket.links.map(({ ticketId }) => ticketId);
    expect(await linked(second.id, supervisor)).toEqual([first.id]);
    expect(await linked(second.id, officer)).toEqual([]);
    const loosened = { anonymous: false, reason: 'Pelapor mengizinkan.' };
    await desk.aduan.tickets.restrict(first.id, loosened, { actor: supervisor });
    expect(await linked(second.id, officer)).toEqual([first.id]);
    const { timeline } = await desk.aduan.tickets.get(second.id, { actor: officer });
    expect(timeline).toContainEqual(expect.objectContaining({ event: 'ticket.linked' }));
    await desk.aduan.tickets.classify(first.id, { region: '32' }, { actor: supervisor });
    expect(await linked(second.id, { ...officer, regions: ['33'] })).toEqual([]);
  });
});

describe('names of institutions', () => {
  it('are masked for those who may not read words', async () => {
    const desk = testDesk();
    await receive(desk, textEvent('Gerai tutup.'));
    const { aduan } = desk;
    const open = firstOf(await ticketsOf(desk));
    const cooperative = { name: 'Koperasi Bapak Warga Contoh' };
    await aduan.tickets.classify(open.id, { cooperative }, { actor: agent });
    const referral = { agency: 'lapor', name: 'Bapak Warga di LAPOR' };
    const input = { text: 'Kami teruskan.', reason: 'Bukan wewenang.', referral };
    await aduan.tickets.act(open.id, 'reject', input, { actor: officer });
    const seen = await aduan.tickets.get(open.id, { actor: auditor });
    const listed = await aduan.tickets.list({}, { actor: auditor });
    expect(JSON.stringify([seen, listed])).not.toContain('Bapak Warga');
    const known = await aduan.tickets.get(open.id, { actor: officer });
    expect(known.ticket).toMatchObject({ cooperative, referral });
  });
});
