import { replies } from '@aduan/plugins/replies';
import { describe, expect, it } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import { InputError } from '../../src/errors.js';
import { firstOf } from './first-of.js';
import { agent, officer, supervisor, testDesk, tuesdayMorning } from './test-desk.js';

const tree = categoryTree([
  { code: 'umum', label: { id: 'Umum', en: 'General' }, synonyms: [] },
  {
    code: 'umum.layanan',
    label: { id: 'Layanan', en: 'Service' },
    aliases: ['pelayanan'],
    synonyms: [],
  },
]);

const call = { body: 'Gerai tutup.', channel: 'phone' };

async function deskWithTicket() {
  const desk = testDesk({ categories: tree, plugins: [replies()] });
  const { ticket } = await desk.aduan.tickets.open(call, { actor: agent });
  return { ...desk, ticket };
}

describe('what a command takes', () => {
  it('is bounded: each field that is too long or of a wrong form is named', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const { tickets } = aduan;
    const options = { actor: officer };
    const long = 'x'.repeat(10_001);
    const owed = firstOf(ticket.obligations).id;
    const attempt = { obligationId: owed, by: 'Bapak Warga, tetangga', outcome: 'busy' } as const;
    const refusals: readonly [Promise<unknown>, readonly (string | number)[]][] = [
      [tickets.answer(ticket.id, long, options), ['text']],
      [tickets.note(ticket.id, 'x'.repeat(5_001), options), ['text']],
      [tickets.reopen(ticket.id, 'x'.repeat(5_001), options), ['reason']],
      [tickets.classify(ticket.id, { region: 'rumah Bapak Warga' }, options), ['region']],
      [
        tickets.classify(ticket.id, { cooperative: { name: 'x'.repeat(201) } }, options),
        ['cooperative', 'name'],
      ],
      [tickets.attempt(ticket.id, attempt, options), ['by']],
      [
        tickets.attempt(
          ticket.id,
          { ...attempt, by: 'phone', outcome: 'angkat' as 'busy' },
          options,
        ),
        ['outcome'],
      ],
      [tickets.assign(ticket.id, { team: 'unit yang di pojok' }, options), ['team']],
      [tickets.open({ ...call, channel: 'telepon Bapak Warga' }, options), ['channel']],
      [tickets.open({ ...call, body: long }, options), ['body']],
      [tickets.open({ ...call, receivedAt: new Date(Number.NaN) }, options), ['receivedAt']],
    ];
    for (const [refused, path] of refusals) {
      await expect(refused).rejects.toBeInstanceOf(InputError);
      await expect(refused).rejects.toMatchObject({ issues: [{ path }] });
      await expect(refused).rejects.not.toMatchObject({
        message: expect.stringContaining('Bapak Warga'),
      });
    }
  });

  it.each([
    undefined,
    {},
    { actor: undefined },
    { actor: 'petugas' },
    { actor: { id: 'p', kind: 'officer' } },
  ])('needs somebody who acts: %j names nobody', async (options) => {
    const { aduan, ticket } = await deskWithTicket();
    const nobody = options as never;
    for (const call of [
      aduan.tickets.open({ body: 'Gerai tutup.', channel: 'phone' }, nobody),
      aduan.tickets.close(ticket.id, nobody),
      aduan.tickets.get(ticket.id, nobody),
      aduan.tickets.list({}, nobody),
    ]) {
      await expect(call).rejects.toMatchObject({
        code: 'input-invalid',
        issues: [{ path: ['actor'] }],
      });
    }
  });

  it('is not said again by the refusal of an action that the workflow does not have', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const answers = aduan.plugins.replies;
    const options = { actor: officer };
    const action = 'telepon Bu Sari 081234567890';
    const refused = aduan.tickets.act(ticket.id, action, {}, options);
    await expect(refused).rejects.toThrow('An unknown action is refused in state "received".');
    await expect(refused).rejects.toMatchObject({ code: 'transition-refused', action });
    // A draft takes codes only, so no other text gets that far.
    const message = expect.not.stringContaining('081234567890');
    const draft = answers.write(ticket.id, { text: 'Sudah.', action }, options);
    await expect(draft).rejects.toMatchObject({ code: 'input-invalid', message });
    const known = aduan.tickets.close(ticket.id, options);
    await expect(known).rejects.toThrow('"close" is refused in state "received". Possible here: ');
  });

  it('is named when all of it has another form', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const refused = aduan.tickets.waive(ticket.id, 'lisan' as never, { actor: supervisor });
    await expect(refused).rejects.toThrow('wrong form: waive.');
  });

  it('holds nothing but its own fields, whatever a request body says', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const options = { actor: officer };
    const refusal = { code: 'input-invalid' };
    const author = { name: 'Menteri', role: 'Menteri' };
    for (const more of [{ author }, { type: 'note' }, { noteId: 'n' }]) {
      const body = { text: 'Sudah buka.', ...more };
      const answered = aduan.tickets.act(ticket.id, 'answer', body, options);
      await expect(answered).rejects.toMatchObject(refusal);
    }
    const flags = { anonymous: true, type: 'waive' };
    const restricted = aduan.tickets.restrict(ticket.id, flags, options);
    await expect(restricted).rejects.toMatchObject(refusal);
    const { ticket: after } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(after).toMatchObject({ version: ticket.version, anonymous: false });
  });

  it('takes the action that is named beside the body, not one in it', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const body = { text: 'Sudah buka.', action: 'close' };
    const answered = await aduan.tickets.act(ticket.id, 'answer', body, { actor: officer });
    expect(answered.ticket.phase).toBe('answered');
  });

  it('lets nobody speak under a name that their principal does not have', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const { display: _, ...nameless } = officer;
    await aduan.tickets.answer(ticket.id, 'Sudah buka.', { actor: nameless });
    const { timeline } = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(timeline).toContainEqual(expect.objectContaining({ direction: 'out', author: null }));
  });

  it('takes a category by alias and keeps its code', async () => {
    const { aduan, ticket } = await deskWithTicket();
    const as = { category: 'pelayanan' };
    const opened = await aduan.tickets.open({ ...call, ...as }, { actor: agent });
    expect(opened.ticket.category).toBe('umum.layanan');
    const classified = await aduan.tickets.classify(ticket.id, as, { actor: officer });
    expect(classified.ticket.category).toBe('umum.layanan');
    const unknown = aduan.tickets.classify(ticket.id, { category: 'lain' }, { actor: officer });
    await expect(unknown).rejects.toMatchObject({ issues: [{ path: ['category'] }] });
  });

  it('takes instants as epoch ms, as dates and as anything that knows its epoch ms', async () => {
    const { aduan } = await deskWithTicket();
    const at = tuesdayMorning - 60_000;
    for (const receivedAt of [at, new Date(at), { epochMilliseconds: at }]) {
      const { ticket } = await aduan.tickets.open({ ...call, receivedAt }, { actor: agent });
      expect(ticket.receivedAt).toBe(at);
    }
  });

  it('is not received much later than now, nor more than a leap year ago', async () => {
    const { aduan } = await deskWithTicket();
    const open = (receivedAt: unknown) =>
      aduan.tickets.open({ ...call, receivedAt: receivedAt as number }, { actor: agent });
    const yearMs = 366 * 86_400_000;
    const refused = [
      9e15,
      -9e15,
      1.5,
      Number.POSITIVE_INFINITY,
      'kemarin',
      String(tuesdayMorning),
      null,
      {},
      true,
      { epochMilliseconds: '1' },
      new Date(9e15),
      tuesdayMorning + 300_001,
      tuesdayMorning - yearMs - 1,
    ];
    for (const receivedAt of refused) {
      const refusal = { code: 'input-invalid', issues: [{ path: ['receivedAt'] }] };
      await expect(open(receivedAt), String(receivedAt)).rejects.toMatchObject(refusal);
    }
    const oldest = await open(tuesdayMorning - yearMs);
    expect(oldest.ticket.receivedAt).toBe(tuesdayMorning - yearMs);
    const ahead = await open(tuesdayMorning + 300_000);
    expect(ahead.ticket.receivedAt).toBe(tuesdayMorning);
  });

  it('names a team of the desk, where the desk names its teams', async () => {
    const label = { id: 'Gerai', en: 'Shops' };
    const { aduan } = testDesk({ units: { gerai: label } });
    const { ticket } = await aduan.tickets.open(call, { actor: agent });
    const options = { actor: officer };
    const refusal = { code: 'input-invalid', issues: [{ path: ['team'] }] };
    for (const team of ['sistem', 'toString']) {
      const assigned = aduan.tickets.assign(ticket.id, { team }, options);
      await expect(assigned).rejects.toMatchObject(refusal);
      const routed = aduan.tickets.act(ticket.id, 'route', { team }, options);
      await expect(routed).rejects.toMatchObject(refusal);
    }
    const given = await aduan.tickets.assign(ticket.id, { team: 'gerai' }, options);
    expect(given.ticket.team).toBe('gerai');
    const routed = await aduan.tickets.act(ticket.id, 'route', { team: 'gerai' }, options);
    expect(routed.ticket.state).toBe('routed');
    const taken = await aduan.tickets.assign(ticket.id, { team: null }, options);
    expect(taken.ticket.team).toBeNull();
  });
});
