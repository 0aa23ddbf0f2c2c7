import {
  ChannelError,
  citizenPrincipal,
  compileWorkflow,
  defaultWorkflow,
  ForbiddenError,
  InputError,
  type KindDefinition,
  NotFoundError,
  TransitionError,
} from '@aduan/core';
import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, test } from 'vitest';
import { firstOf } from '../../../core/test/runtime/first-of.js';
import {
  agent,
  auditor,
  delivery,
  officer,
  principal,
  supervisor,
  testChannel,
  testDesk,
  textEvent,
} from '../../../core/test/runtime/test-desk.js';
import { mergedTickets } from '../../src/merged-tickets/index.js';
import { replies, starterTemplates } from '../../src/replies/index.js';

const approving = compileWorkflow({ ...defaultWorkflow, approval: { supervisory: true } });
const secondSupervisor = principal('p-9', 'supervisor');

async function repliesDesk(input: object = { supervisory: true }, workflow = approving) {
  const desk = testDesk({ workflow, plugins: [replies(), viewLog(), mergedTickets()] });
  const answers = desk.aduan.plugins.replies;
  const call = { body: 'Ketua meminta uang.', channel: 'phone', reporter: { name: 'Warga A' } };
  const { ticket } = await desk.aduan.tickets.open({ ...call, ...input }, { actor: agent });
  return { ...desk, answers, id: ticket.id, ticket };
}

const by = (actor: typeof officer) => ({ actor });
const rejection = {
  text: 'Bukan kewenangan kami.',
  action: 'reject',
  reason: 'Ini ranah OJK.',
  referral: { agency: 'ojk', name: 'Otoritas Jasa Keuangan' },
};

describe('an answer that a superior must approve', () => {
  test('goes out after draft, submission and approval by somebody else', async () => {
    const { answers, aduan, id } = await repliesDesk();
    await answers.write(id, { text: 'Kami sudah memeriksa.' }, by(officer));
    await answers.submit(id, {}, by(officer));
    const waiting = await answers.get(id, {}, by(supervisor));
    expect(waiting).toMatchObject({
      text: 'Kami sudah memeriksa.',
      needsApproval: true,
      draft: { status: 'submitted', author: 'p-1', action: 'answer' },
      may: ['write', 'approve', 'sendBack', 'discard'],
    });
    await answers.approve(id, {}, by(supervisor));
    const { ticket } = await answers.send(id, {}, by(officer));
    expect(ticket).toMatchObject({ state: 'responded', draft: null });
    expect(ticket.obligations).toMatchObject([{ status: 'answered' }]);
    const { timeline } = await aduan.tickets.get(id, by(officer));
    const sent = timeline.find((entry) => entry.type === 'message' && entry.direction === 'out');
    expect(sent).toMatchObject({ text: 'Kami sudah memeriksa.', purpose: 'answer' });
    expect((await aduan.tickets.verifyHistory(id, by(officer))).intact).toBe(true);
  });

  test.each(['nothing', 'written', 'submitted', 'returned', 'approved'] as const)(
    'cannot go round approval while the draft is: %s',
    async (status) => {
      const { answers, aduan, id } = await repliesDesk();
      if (status !== 'nothing') await answers.write(id, { text: 'Rancangan.' }, by(officer));
      if (status !== 'nothing' && status !== 'written') await answers.submit(id, {}, by(officer));
      if (status === 'returned')
        await answers.sendBack(id, { reason: 'Sebutkan nomornya.' }, by(supervisor));
      if (status === 'approved') await answers.approve(id, {}, by(supervisor));
      const more = { text: 'Lewat pintu belakang.', reason: 'x', referral: rejection.referral };
      for (const actor of [officer, supervisor]) {
        for (const action of ['answer', 'reject', 'archive']) {
          const acted = aduan.tickets.act(id, action, more, by(actor));
          await expect(acted).rejects.toBeInstanceOf(TransitionError);
        }
      }
      if (status !== 'approved') {
        await expect(answers.send(id, {}, by(supervisor))).rejects.toThrow();
      }
      const { ticket, actions } = await aduan.tickets.get(id, by(supervisor));
      expect(ticket.obligations).toMatchObject([{ status: 'owed' }]);
      expect(actions.filter(({ sends }) => sends === 'answer')).toEqual([]);
    },
  );

  test('is approved by nobody who wrote it, however high', async () => {
    const { answers, id } = await repliesDesk();
    await answers.write(id, { text: 'Dari penyelia.' }, by(supervisor));
    await answers.submit(id, {}, by(supervisor));
    await expect(answers.approve(id, {}, by(supervisor))).rejects.toBeInstanceOf(ForbiddenError);
    await expect(answers.approve(id, {}, by(officer))).rejects.toBeInstanceOf(ForbiddenError);
    expect((await answers.get(id, {}, by(supervisor))).may).not.toContain('approve');
    const { ticket } = await answers.approve(id, {}, by(secondSupervisor));
    expect(ticket.draft?.status).toBe('approved');
  });

  test('is not approved as it stands where another one was read', async () => {
    const { answers, id } = await repliesDesk();
    await answers.write(id, { text: 'Satu.' }, by(officer));
    const { ticket: read } = await answers.submit(id, {}, by(officer));
    const approval = { actor: supervisor, expectedVersion: read.version };
    await answers.write(id, { text: 'Dua.', submit: true }, by(officer));
    const refused = answers.approve(id, {}, approval);
    await expect(refused).rejects.toMatchObject({ code: 'store-conflict' });
    const { draft, text } = await answers.get(id, {}, by(supervisor));
    expect({ status: draft?.status, text }).toEqual({ status: 'submitted', text: 'Dua.' });
  });

  test('loses its approval with another word', async () => {
    const { answers, id } = await repliesDesk();
    await answers.write(id, { text: 'Satu.' }, by(officer));
    await answers.submit(id, {}, by(officer));
    await answers.approve(id, {}, by(supervisor));
    await answers.write(id, { text: 'Dua.' }, by(officer));
    await expect(answers.send(id, {}, by(officer))).rejects.toThrow('a superior approves');
    await expect(answers.approve(id, {}, by(supervisor))).rejects.toBeInstanceOf(TransitionError);
    await answers.submit(id, {}, by(officer));
    await answers.approve(id, {}, by(supervisor));
    expect((await answers.send(id, {}, by(officer))).ticket.state).toBe('responded');
  });

  test('loses its approval when the ticket is reopened', async () => {
    const { answers, aduan, clock, id, ticket } = await repliesDesk();
    await answers.write(id, { text: 'Sudah diperiksa.', submit: true }, by(officer));
    await answers.approve(id, {}, by(supervisor));
    const obligationId = ticket.obligations[0]?.id ?? '';
    for (let day = 0; day < 3; day += 1) {
      const call = { obligationId, by: 'phone', outcome: 'no-answer' } as const;
      await aduan.tickets.attempt(id, call, by(officer));
      clock.now += 86_400_000;
    }
    await aduan.tickets.act(id, 'close-unreachable', {}, by(officer));
    await aduan.tickets.act(id, 'reopen', { reason: 'Ia datang: soal lain.' }, by(agent));
    expect(await answers.get(id, {}, by(officer))).toMatchObject({
      draft: { status: 'written' },
      may: ['write', 'submit', 'discard'],
    });
    await expect(answers.send(id, {}, by(officer))).rejects.toThrow('a superior approves');
  });

  test('stays one for everybody who may not approve it', async () => {
    const { aduan, id } = await repliesDesk();
    for (const actor of [agent, officer]) {
      const renamed = aduan.tickets.classify(id, { supervisory: false }, by(actor));
      await expect(renamed).rejects.toBeInstanceOf(ForbiddenError);
    }
    await aduan.tickets.classify(id, { supervisory: true, region: '33.73' }, by(agent));
    const { ticket } = await aduan.tickets.classify(id, { supervisory: false }, by(supervisor));
    expect(ticket.supervisory).toBe(false);
  });

  test('is told on the phone only once it is approved, though every call is kept', async () => {
    const { aduan, answers, id, ticket } = await repliesDesk();
    const obligationId = ticket.obligations[0]?.id ?? '';
    const call = { obligationId, by: 'phone', outcome: 'reached' } as const;
    const stepsToApproval = [
      () => answers.write(id, { text: 'Kami sudah memeriksa.' }, by(officer)),
      () => answers.submit(id, {}, by(officer)),
      () => answers.approve(id, {}, by(supervisor)),
    ];
    for (const step of stepsToApproval) {
      for (const actor of [officer, supervisor]) {
        const called = await aduan.tickets.attempt(id, call, by(actor));
        expect(called.ticket.obligations[0]?.status).toBe('owed');
        expect(called.ticket.obligations[0]?.attempts.at(-1)?.outcome).toBe('reached');
      }
      const { clocks } = await aduan.tickets.get(id, by(officer));
      expect(clocks.find(({ metric }) => metric === 'response-back')?.state).toBe('running');
      await step();
    }
    const told = await aduan.tickets.attempt(id, call, by(officer));
    expect(told.ticket.obligations[0]?.status).toBe('reached');
    expect((await answers.send(id, {}, by(officer))).ticket.state).toBe('responded');
  });

  test('is told on the phone when it was sent and did not arrive', async () => {
    const channel = testChannel(() => {
      throw new ChannelError({ class: 'recipient' }, 'no such recipient');
    });
    const { aduan } = testDesk({
      workflow: approving,
      channels: { test: channel },
      plugins: [replies()],
    });
    const answers = aduan.plugins.replies;
    await aduan.fetch(delivery([textEvent('Ketua meminta uang.')]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, by(officer));
    const { id } = firstOf(items).ticket;
    await aduan.tickets.classify(id, { supervisory: true }, by(officer));
    await answers.write(id, { text: 'Kami sudah memeriksa.' }, by(officer));
    await answers.submit(id, {}, by(officer));
    await answers.approve(id, {}, by(supervisor));
    await answers.send(id, {}, by(officer));
    await aduan.workOff();
    const [owed] = (await aduan.tickets.get(id, by(officer))).ticket.obligations;
    expect(owed).toMatchObject({ status: 'answered', noWay: true });
    const call = { obligationId: owed?.id ?? '', by: 'phone', outcome: 'reached' } as const;
    const { ticket } = await aduan.tickets.attempt(id, call, by(officer));
    expect(ticket.obligations[0]?.status).toBe('reached');
  });

  test('says to each what they may do with it next, by the names of the commands', async () => {
    const { answers, aduan, id } = await repliesDesk();
    const may = async (actor: typeof officer) => (await answers.get(id, {}, by(actor))).may;
    const work = ['write', 'submit', 'discard'];
    expect(await may(agent)).toEqual(['write']);
    await answers.write(id, { text: 'Singkat.' }, by(agent));
    expect(await may(officer)).toEqual(work);
    await answers.submit(id, {}, by(officer));
    expect(await may(agent)).toEqual(['write', 'discard']);
    expect(await may(supervisor)).toEqual(['write', 'approve', 'sendBack', 'discard']);
    await answers.approve(id, {}, by(supervisor));
    expect(await may(agent)).toEqual(['write', 'discard']);
    expect(await may(officer)).toEqual(['write', 'discard', 'send']);
    expect(await may(supervisor)).toEqual(['write', 'sendBack', 'discard', 'send']);
    for (const right of await may(officer)) expect(answers).toHaveProperty(right);
    await answers.send(id, {}, by(officer));
    expect(await may(officer)).toEqual(['write']);
    await aduan.tickets.close(id, by(officer));
    expect(await may(supervisor)).toEqual([]);
  });

  test('can be written and shown to a superior in one step', async () => {
    const { answers, aduan, id, ticket } = await repliesDesk();
    const written = await answers.write(id, { ...rejection, submit: true }, by(officer));
    expect(written.ticket).toMatchObject({
      version: ticket.version + 2,
      draft: { status: 'submitted', action: 'reject', author: 'p-1' },
    });
    const { items } = await aduan.tickets.list({ draft: 'submitted' }, by(supervisor));
    expect(items.map((item) => item.ticket.id)).toEqual([id]);
    expect((await aduan.tickets.list({ draft: 'written' }, by(supervisor))).items).toEqual([]);
    for (const actor of [auditor, citizenPrincipal(ticket.reporters[0] ?? '')]) {
      const listed = aduan.tickets.list({ draft: 'submitted' }, by(actor));
      await expect(listed).rejects.toBeInstanceOf(ForbiddenError);
    }
  });

  test('begins without the reason for which an earlier one came back', async () => {
    const { answers, id } = await repliesDesk();
    await answers.write(id, { text: 'Singkat.', submit: true }, by(officer));
    await answers.sendBack(id, { reason: 'Sebutkan nomornya.' }, by(supervisor));
    await answers.discard(id, {}, by(officer));
    await answers.write(id, { text: 'Dari awal.' }, by(officer));
    expect(await answers.get(id, {}, by(officer))).toMatchObject({ returnedFor: null });
  });

  test('comes back with a reason, and can be submitted again', async () => {
    const { answers, id } = await repliesDesk();
    await answers.write(id, { text: 'Singkat.' }, by(officer));
    await answers.submit(id, {}, by(officer));
    await expect(answers.sendBack(id, { reason: ' ' }, by(supervisor))).rejects.toBeInstanceOf(
      InputError,
    );
    await answers.sendBack(id, { reason: 'Sebutkan nomornya.' }, by(supervisor));
    expect(await answers.get(id, {}, by(officer))).toMatchObject({
      draft: { status: 'returned' },
      returnedFor: 'Sebutkan nomornya.',
      may: ['write', 'submit', 'discard'],
    });
    await answers.submit(id, {}, by(officer));
    await answers.discard(id, {}, by(officer));
    expect((await answers.get(id, {}, by(officer))).draft).toBeNull();
    await expect(answers.submit(id, {}, by(officer))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('a draft', () => {
  test('may be sent at once where nobody has to approve it, with what its action needs', async () => {
    const { answers, id } = await repliesDesk({});
    await answers.write(id, rejection, by(officer));
    await expect(answers.send(id, {}, by(agent))).rejects.toBeInstanceOf(ForbiddenError);
    const { ticket } = await answers.send(id, {}, by(officer));
    expect(ticket).toMatchObject({ state: 'rejected-not-competent', referral: { agency: 'ojk' } });
  });

  test('may be sent by the one who could send it without one', async () => {
    const { answers, id } = await repliesDesk({});
    expect(await answers.get(id, {}, by(officer))).toMatchObject({
      needsApproval: false,
      actions: [{ action: 'answer', to: 'responded' }, { action: 'reject' }, { action: 'archive' }],
    });
    await answers.write(id, { text: 'Sudah buka.' }, by(agent));
    expect((await answers.get(id, {}, by(agent))).may).toEqual(['write', 'submit', 'discard']);
    expect((await answers.get(id, {}, by(officer))).may).toContain('send');
  });

  test('belongs to the ticket that a report joined', async () => {
    const { aduan, answers, id } = await repliesDesk({});
    const lead = await aduan.tickets.open({ body: 'Gerai tutup.', channel: 'phone' }, by(agent));
    const { merge } = aduan.plugins['merged-tickets'];
    await merge(id, { into: lead.ticket.id }, by(officer));
    expect(await answers.get(id, {}, by(officer))).toMatchObject({ actions: [], may: [] });
    await expect(answers.write(id, { text: 'x' }, by(officer))).rejects.toBeInstanceOf(
      TransitionError,
    );
  });

  test('is written by one who works on tickets, for an action that answers', async () => {
    const { answers, id } = await repliesDesk();
    const write = (action: string, actor = officer) =>
      answers.write(id, { text: 'x', action }, by(actor));
    await expect(write('ask')).rejects.toBeInstanceOf(InputError);
    await expect(write('fly')).rejects.toBeInstanceOf(TransitionError);
    await expect(write('answer', auditor)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(answers.write(id, { text: ' ' }, by(officer))).rejects.toBeInstanceOf(InputError);
    await expect(answers.get(id, {}, {} as never)).rejects.toBeInstanceOf(InputError);
  });

  test('is known to no citizen, and its words to nobody who may not read words', async () => {
    const { aduan, answers, channel } = await repliesDesk();
    await aduan.fetch(delivery([textEvent('Ketua meminta uang.')]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({ channel: 'test' }, by(officer));
    const own = items[0]?.ticket;
    const id = own?.id ?? '';
    await aduan.tickets.classify(id, { supervisory: true }, by(officer));
    await answers.write(id, { text: 'RAHASIA-RANCANGAN' }, by(officer));
    const citizen = by(citizenPrincipal(own?.reporters[0] ?? ''));
    const seen = [
      await aduan.tickets.get(id, citizen),
      await aduan.tickets.list({}, citizen),
      await answers.get(id, {}, citizen),
      await answers.get(id, {}, by(auditor)),
      await aduan.tickets.get(id, by(auditor)),
      channel.sent,
    ];
    for (const view of seen) expect(JSON.stringify(view)).not.toContain('RAHASIA-RANCANGAN');
    expect((await aduan.tickets.get(id, citizen)).ticket.draft).toBeNull();
    expect((await answers.get(id, {}, citizen)).may).toEqual([]);
  });

  test('is done once with one key, and refused on a ticket that changed', async () => {
    const { answers, id, ticket } = await repliesDesk();
    const options = { actor: officer, key: 'k', expectedVersion: ticket.version };
    const first = await answers.write(id, { text: 'Satu.' }, options);
    expect(await answers.write(id, { text: 'Satu.' }, options)).toEqual(first);
    const stale = answers.write(id, { text: 'Dua.' }, { ...options, key: 'l' });
    await expect(stale).rejects.toMatchObject({ code: 'store-conflict' });
  });
});

describe('templates', () => {
  test('are filled in from the ticket, in the language that is asked for', async () => {
    const { answers, id, ticket } = await repliesDesk();
    const text = (await answers.compose(id, { template: 'final-answer' }, by(officer))).text;
    expect(text).toContain(
      `Halo Warga A, terima kasih sudah menunggu. Tentang laporan ${ticket.number}`,
    );
    expect(text).toContain('Ombudsman Republik Indonesia');
    const english = (
      await answers.compose(id, { template: 'final-answer', locale: 'en' }, by(officer))
    ).text;
    expect(english).toContain('up to two years after what happened');
    expect(english).not.toMatch(/[{}]/);
  });

  test('send anyone who cannot reply to the tracking page, unless the host has words of its own', async () => {
    const { aduan, answers, id, store } = await repliesDesk();
    const text = (await answers.compose(id, { template: 'final-answer' }, by(officer))).text;
    expect(text).toContain('halaman Lacak Laporan');
    expect(text).not.toContain('balas saja');

    await aduan.fetch(delivery([textEvent('Ketua meminta uang.')]));
    await aduan.workOff();
    const { items } = await aduan.tickets.list({ channel: 'test' }, by(officer));
    const written = firstOf(items).ticket.id;
    expect(
      (await answers.compose(written, { template: 'final-answer' }, by(officer))).text,
    ).toContain('balas saja');

    const nextStep = { id: 'Datang saja.', en: 'Just come.' };
    const nextStepOnPage = { id: 'Buka halamannya.', en: 'Open its page.' };
    const toldBy = async (kind: Partial<KindDefinition>) => {
      const ofHost = testDesk({
        store,
        kinds: [{ id: 'complaint', label: nextStep, ...kind }],
        plugins: [replies()],
      });
      const { compose } = ofHost.aduan.plugins.replies;
      return (await compose(id, { template: 'final-answer' }, by(officer))).text;
    };
    expect(await toldBy({ nextStep })).toContain('Datang saja.');
    expect(await toldBy({ nextStep, nextStepOnPage })).toContain('Buka halamannya.');
    expect(await toldBy({})).toContain('minta laporan ini dibuka kembali. Kami jelaskan lagi.');
  });

  test('show a name to nobody who is not noted, and of a hidden reporter not before', async () => {
    const { aduan, answers, id, store } = await repliesDesk({ confidential: true });
    const views = aduan.plugins['view-log'];
    await answers.compose(id, { template: 'final-answer' }, by(officer));
    const composed = await answers.compose(id, { template: 'final-answer' }, by(supervisor));
    expect(composed.text).toContain('Halo Warga A,');
    expect(await views.of(id, {}, by(supervisor))).toMatchObject([
      { actor: { id: supervisor.id }, fields: ['name'] },
    ]);
    store.appendLedger = async () => {
      throw new Error('no disk');
    };
    const other = answers.compose(id, { template: 'final-answer' }, by(secondSupervisor));
    await expect(other).rejects.toThrow('no disk');
  });

  test('say what the ticket lacks, and hide a name from anyone who may not know it', async () => {
    const { answers, id } = await repliesDesk({ confidential: true });
    await expect(answers.compose(id, { template: 'in-progress' }, by(officer))).rejects.toThrow(
      'has no unit',
    );
    expect((await answers.compose(id, { template: 'final-answer' }, by(officer))).text).toContain(
      'Halo Bapak/Ibu,',
    );
    await expect(answers.compose(id, { template: 'none' }, by(officer))).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });

  test('are filled in together, but those that the ticket has no value for', async () => {
    const { answers, id } = await repliesDesk({ confidential: true });
    const { items } = await answers.composeAll(id, { locale: 'en' }, by(officer));
    const names = items.map((item) => item.id);
    expect(names).toContain('final-answer');
    expect(names).not.toContain('in-progress');
    const which = { template: 'final-answer', locale: 'en' };
    const alone = await answers.compose(id, which, by(officer));
    expect(items.find((item) => item.id === 'final-answer')?.text).toBe(alone.text);
    await expect(answers.composeAll(id, { locale: 'xx' }, by(officer))).rejects.toThrow();
  });

  test('with variables that nothing fills are refused before anybody takes them', () => {
    const [first] = starterTemplates;
    const wrong = { ...first, id: 'x', label: { id: 'X', en: 'X' } };
    const text = { id: 'Halo {nama}, {number}', en: 'Dear {name}' };
    expect(() => replies({ templates: [{ ...wrong, text }] })).toThrow(
      'template "x": nothing fills {nama}',
    );
    const twice = { ...wrong, text: { id: 'a', en: 'a' } };
    expect(() => replies({ templates: [twice, twice] })).toThrow('occurs twice');
  });
});
