import { parties } from '@aduan/plugins/parties';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it } from 'vitest';
import type { CitizenAccess } from '../../src/channel/citizen-access.js';
import type { TenantId } from '../../src/ids.js';
import type { Intake, IntakeInput, IntakeResult, SignalInput } from '../../src/runtime/intake.js';
import { firstOf } from './first-of.js';
import { delivery, officer, supervisor, testDesk, textEvent } from './test-desk.js';

const minute = 60_000;
const tenant = 'default' as TenantId;

/** An intake that files after ten minutes of silence; it records its input. */
function patientIntake(files: Partial<Intake> = {}) {
  const heard: (IntakeInput | SignalInput)[] = [];
  const intake: Intake = {
    receive(input) {
      heard.push(input);
      if (input.ticket) return { effects: [{ type: 'ticket.append' }] };
      return { effects: [], session: 'waits', wakeAt: input.at + 10 * minute };
    },
    signal(input) {
      heard.push(input);
      return { effects: [{ type: 'ticket.open', kind: 'complaint' }], session: 'filed' };
    },
    ...files,
  };
  return { intake, heard };
}

function desk(files: Partial<Intake> = {}, store = memoryStore()) {
  const { intake, heard } = patientIntake(files);
  const made = testDesk({ intake, store, plugins: [parties()] });
  let open: CitizenAccess | undefined;
  made.channel.verify = async (_request, _body, context) => {
    open = context.citizen;
    return { ok: true };
  };
  return {
    ...made,
    heard,
    /** The chat as its citizen sees it. */
    transcript: async () => (await open?.transcript('desk', 'warga-1', 0)) ?? [],
    async write(text: string) {
      await made.aduan.fetch(delivery([textEvent(text)]));
      await made.aduan.workOff();
    },
    async wait(minutes: number) {
      made.clock.now += minutes * minute;
      await made.aduan.workOff();
    },
    async cases() {
      const { items } = await made.aduan.tickets.list({}, { actor: officer });
      return Promise.all(
        items.map(({ ticket }) => made.aduan.tickets.get(ticket.id, { actor: officer })),
      );
    },
  };
}

describe('a conversation that wants to be woken', () => {
  it('is not reminded while more may be done with its citizen’s data than the law asks for', async () => {
    const reminder = { type: 'reply', content: { type: 'text', text: 'Masih di sana?' } } as const;
    const why = { reason: 'Permintaan tertulis.' };
    const told = async (isRestricted: boolean, effects: IntakeResult['effects'] = [reminder]) => {
      const { aduan, cases, channel, store, wait, write } = desk({
        receive: ({ at }) => ({ effects: [], session: 'waits', wakeAt: at + 10 * minute }),
        signal: () => ({ effects, session: 'reminded' }),
      });
      await write('Halo');
      const known = firstOf(await store.listWaking(tenant, 1)).partyId;
      const reporter = { known };
      await aduan.tickets.open(
        { body: 'Telepon.', channel: 'phone', reporter },
        { actor: officer },
      );
      if (isRestricted) await aduan.plugins.parties.restrict(known, why, { actor: supervisor });
      await wait(10);
      return { sent: channel.sent.length, cases: (await cases()).length };
    };
    expect(await told(false)).toEqual({ sent: 1, cases: 1 });
    expect(await told(true)).toEqual({ sent: 0, cases: 1 });
    const receipt = [reminder, { type: 'ticket.open', kind: 'complaint' }] as const;
    expect(await told(true, receipt)).toEqual({ sent: 2, cases: 2 });
  });

  it('is told once that its time has come, and files what was said so far', async () => {
    const { cases, clock, heard, wait, write } = desk();
    await write('Gerai tutup.');
    clock.now += minute;
    await write('Sudah sebulan.');
    await wait(9);
    expect(await cases()).toEqual([]);
    await wait(1);
    await wait(60);
    expect(heard.map((each) => ('signal' in each ? each.signal : 'message'))).toEqual([
      'message',
      'message',
      'due',
    ]);
    const [filed, ...others] = await cases();
    expect(others).toEqual([]);
    expect(JSON.stringify(filed?.timeline)).toContain('Gerai tutup.\\nSudah sebulan.');
  });

  it('files what was said last, however long the conversation is', async () => {
    const { aduan, cases, wait } = desk();
    const lines = Array.from({ length: 201 }, (_, line) => `Baris ${line}.`);
    await aduan.fetch(delivery(lines.map((line) => textEvent(line))));
    await wait(10);
    await wait(10);
    expect(JSON.stringify((await cases())[0]?.timeline)).toContain(lines.slice(-2).join('\\n'));
  });

  it('counts the deadlines from when its citizen wrote', async () => {
    const { cases, clock, wait, write } = desk();
    const written = clock.now;
    await write('Gerai tutup.');
    await wait(10);
    expect((await cases())[0]?.ticket.receivedAt).toBe(written);
  });

  it('is not told when its citizen wrote before, nor in another process', async () => {
    const store = memoryStore();
    const first = desk({}, store);
    const second = desk({}, store);
    await first.write('Gerai tutup.');
    for (const each of [first, second]) each.clock.now += 10 * minute;
    await Promise.all([first.wait(0), second.wait(0)]);
    expect([...first.heard, ...second.heard].filter((each) => 'signal' in each)).toHaveLength(1);
    expect(await first.cases()).toHaveLength(1);
  });

  it('is told again later when its intake failed', async () => {
    let fails = true;
    const { cases, wait, write } = desk({
      signal() {
        if (fails) throw new Error('no answer');
        return { effects: [{ type: 'ticket.open', kind: 'complaint', body: 'Gerai tutup.' }] };
      },
    });
    await write('Gerai tutup.');
    await wait(10);
    expect(await cases()).toEqual([]);
    fails = false;
    await wait(60);
    expect(await cases()).toHaveLength(1);
  });

  it('is left in peace by an intake that hears no signals', async () => {
    const made = desk();
    const deaf = testDesk({ intake: { receive: () => ({ effects: [] }) }, store: made.store });
    await made.write('Gerai tutup.');
    deaf.clock.now += 10 * minute;
    await deaf.aduan.workOff();
    expect(await deaf.aduan.health()).toMatchObject({ ok: true });
    expect(made.heard).toHaveLength(1);
  });
});

describe('what an intake opens', () => {
  it('shows the citizen what they wrote themselves, and the officer the whole ticket', async () => {
    const opening = { type: 'ticket.open', kind: 'complaint', body: 'Cerita lengkap.' } as const;
    const { cases, transcript, write } = desk({ receive: () => ({ effects: [opening] }) });
    await write('kirim');
    expect(JSON.stringify((await cases())[0]?.timeline)).toContain('Cerita lengkap.');
    const [own] = await transcript();
    expect(own).toMatchObject({ direction: 'in', text: 'kirim' });
  });

  it('puts no words into the mouth of a citizen who was silent', async () => {
    const { transcript, wait, write } = desk();
    await write('Gerai tutup.');
    await wait(10);
    const entries = await transcript();
    expect(entries.filter(({ direction }) => direction === 'in')).toMatchObject([
      { text: 'Gerai tutup.' },
    ]);
    expect(entries.at(-1)).toMatchObject({
      direction: 'out',
      text: expect.stringContaining('ADU-'),
    });
  });

  it('keeps dots where the citizen said a secret', async () => {
    const { transcript, write } = desk({ receive: () => ({ effects: [], isSecret: true }) });
    await write('123456');
    expect(await transcript()).toMatchObject([{ text: '••••••' }]);
  });

  it('hears when an officer last wrote', async () => {
    const { aduan, cases, clock, heard, wait, write } = desk();
    await write('Gerai tutup.');
    await wait(10);
    const [filed] = await cases();
    clock.now += minute;
    const wroteAt = clock.now;
    await aduan.tickets.ask(filed?.ticket.id ?? '', 'Gerai yang mana?', { actor: officer });
    clock.now += minute;
    await write('Yang di balai desa.');
    expect(heard.at(-1)).toMatchObject({ officerWroteAt: wroteAt });
    expect(heard[0]).toMatchObject({ officerWroteAt: null });
  });
});
