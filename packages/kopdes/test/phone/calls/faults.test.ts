import { setTimeout } from 'node:timers/promises';
import type { VoiceInstruction } from '@aduan/core/voice';
import type { CallSession } from '@aduan/ivr';
import { memoryCalls } from '@aduan/ivr';
import { type Handset, playCall, simulatedProvider } from '@aduan/ivr/simulator';
import { describe, expect, test } from 'vitest';
import { kopdesFlow } from '../../../src/flow/index.js';
import { kopdesPerform } from '../../../src/phone/index.js';
import { openAt, phoneDesk } from '../phone-desk.js';
import { sukamaju } from './sukamaju.js';

/** A whole complaint: the story is told with the fifth line. */
const complaint = ['* call', '> #1', '> #1', '> #1', '> [voice 9]', '> ##', '> #1', '> #6', '> #1'];
const toldFrom = 5;
const said = ({ say }: VoiceInstruction) => say.map(({ text }) => text).join(' ');

describe('a caller who hangs up', () => {
  test.each(complaint.map((_, told) => told + 1))(
    'after %d things leaves what they told',
    async (told) => {
      const desk = phoneDesk();
      const phone = desk.call();
      await playCall(phone, [...complaint.slice(0, told), '* hang up', '* delivered again']);
      const tickets = await desk.tickets();
      expect(tickets.map(({ ticket }) => ticket.channel)).toEqual(
        told >= toldFrom ? ['phone'] : [],
      );
    },
  );
});

test('a flow that ends without a word ends its call', async () => {
  const desk = phoneDesk({ flow: kopdesFlow as never, find: sukamaju, followUpQuestions: true });
  const phone = desk.call();
  const place = '> Desa Sukamaju Kecamatan Cibadak';
  await playCall(phone, [...complaint.slice(0, 5), place, '> #1', '> #5', '> #1']);
  expect(await phone.silent()).toMatchObject({ say: [], next: { do: 'hangup' } });
});

test('callbacks that come twice at once open one ticket, and both hear its number', async () => {
  for (const calls of [memoryCalls(), undefined]) {
    const desk = phoneDesk(calls ? { calls } : {});
    const phone = desk.call();
    await playCall(phone, complaint.slice(0, -1));
    const turns = await Promise.all([phone.press('1'), phone.again(), phone.again()]);
    expect(new Set(turns.map((turn) => turn && said(turn))).size).toBe(1);
    expect(await desk.tickets()).toHaveLength(1);
  }
});

test('two processes that are told the same at once open one ticket', async () => {
  const desk = phoneDesk();
  await playCall(desk.call(), complaint.slice(0, -1));
  const rivals = [desk, phoneDesk({}, openAt, desk.store), phoneDesk({}, openAt, desk.store)];
  const phones = rivals.map((rival) => rival.call());
  await Promise.all(phones.map((phone) => phone.dial()));
  const turns = await Promise.all(phones.map((phone) => phone.press('1')));
  expect(new Set(turns.map(said)).size).toBe(1);
  expect(await desk.tickets()).toHaveLength(1);
});

test('the end of a call that nobody knows is no call', async () => {
  const { aduan, url } = phoneDesk();
  const ended = [{ type: 'ended', call: 'call-1', from: null, to: null, turn: null }];
  const request = new Request(url, { method: 'POST', body: JSON.stringify(ended) });
  expect((await aduan.fetch(request)).status).toBe(204);
});

test('what is no delivery, or too long for one, is refused', async () => {
  const { aduan, url } = phoneDesk();
  const statusOf = async (body: string) =>
    (await aduan.fetch(new Request(url, { method: 'POST', body }))).status;
  expect(await statusOf('[]')).toBe(400);
  expect(await statusOf('call me')).toBe(400);
  expect(await statusOf(' '.repeat(65_537))).toBe(413);
  expect((await aduan.fetch(new Request(url))).status).toBe(404);
});

test('a callback of an earlier turn changes nothing', async () => {
  const desk = phoneDesk();
  const late = desk.call();
  await playCall(late, complaint.slice(0, 3));
  const phone = desk.call();
  // The same call, seen by somebody whose first callback was held up on its way.
  const now = await phone.dial();
  expect(now.next).toMatchObject({ do: 'gather' });
  const turn = await late.press('1');
  expect(turn.next.do).toBe('record');
  expect(await phone.press('2')).toEqual(turn);
});

test('a call goes on in another process', async () => {
  const desk = phoneDesk();
  await playCall(desk.call(), complaint.slice(0, 4));
  const other = phoneDesk({}, openAt + 5_000, desk.store);
  const phone = other.call();
  expect((await phone.dial()).next.do).toBe('record');
  await playCall(phone, complaint.slice(4));
  expect(await other.tickets()).toHaveLength(1);
});

test('slow work lets the caller wait, and is done once', async () => {
  let finish = () => {};
  let count = 0;
  const desk = phoneDesk({
    provider: simulatedProvider({ deadlineMs: 0 }),
    async perform(effect, state) {
      if (effect.type === 'task' && effect.task === 'file') {
        count += 1;
        await new Promise<void>((done) => {
          finish = done;
        });
      }
      return kopdesPerform(desk.aduan.citizen)(effect, state);
    },
  });
  const phone = desk.call();
  await playThrough(phone, complaint);
  expect((await phone.wait()).next).toEqual({ do: 'wait', seconds: 2 });
  finish();
  const told = await playThrough(phone, []);
  expect(said(told)).toContain('Nomornya');
  expect(said(told)).not.toContain('Kami simpan dulu');
  expect(count).toBe(1);
  expect(await desk.tickets()).toHaveLength(1);
});

test('a person who hangs up while the desk works has told what they told', async () => {
  let finish = () => {};
  const desk = phoneDesk({
    provider: simulatedProvider({ deadlineMs: 0 }),
    async perform(effect, state) {
      const isSlow = effect.type === 'task' && effect.task === 'status';
      if (isSlow)
        await new Promise<void>((done) => {
          finish = done;
        });
      return kopdesPerform(desk.aduan.citizen)(effect, state);
    },
  });
  const phone = desk.call();
  await playThrough(phone, [
    ...complaint.slice(0, 5),
    '> cek laporan',
    '> #20260000015',
    '> #12345678',
  ]);
  expect((await phone.wait()).next.do).toBe('wait');
  const gone = phone.hangUp();
  finish();
  await gone;
  expect(await desk.outcome()).toHaveLength(1);
});

test('a process that dies at work leaves it to the next one', async () => {
  const desk = phoneDesk({
    provider: simulatedProvider({ deadlineMs: 0 }),
    perform: (effect, state) =>
      effect.type === 'task' && effect.task === 'file'
        ? new Promise(() => {})
        : kopdesPerform(desk.aduan.citizen)(effect, state),
  });
  await playThrough(desk.call(), complaint);
  const other = phoneDesk({}, openAt, desk.store);
  const phone = other.call();
  expect((await phone.dial()).next.do).toBe('wait');
  expect(said(await phone.wait())).toContain('Nomornya');
  expect(await other.tickets()).toHaveLength(1);
});

test('what fails is told to the caller, and logged without a word of theirs', async () => {
  const desk = phoneDesk({
    async perform(effect, state) {
      if (effect.type === 'task') throw new Error('+6281234567890 said something');
      return kopdesPerform(desk.aduan.citizen)(effect, state);
    },
  });
  const played = await playCall(desk.call(), complaint);
  expect(played.join('\n')).toContain('belum berhasil kami simpan');
  expect(desk.logged.join()).toContain('phone.effect-failed');
  expect(desk.logged.join()).not.toContain('6281234567890');
});

test('a PIN that is keyed stands nowhere; the right one tells how the ticket stands', async () => {
  const kept: string[] = [];
  const calls = memoryCalls();
  const desk = phoneDesk({
    calls: {
      ...calls,
      save: (session: CallSession, revision) => {
        kept.push(JSON.stringify(session));
        return calls.save(session, revision);
      },
    },
  });
  const { ticket, pin } = await desk.aduan.tickets.open(
    { body: 'Surat.', channel: 'letter' },
    { actor: { id: 'budi', kind: 'officer', roles: ['agent'], units: [], regions: [] } },
  );
  const digits = ticket.number.replace(/\D/g, '');
  const played = await playCall(desk.call(), [
    '* call',
    '> #1',
    '> #3',
    `> #${digits}`,
    `> #${pin}`,
    '> #2',
  ]);
  expect(kept.join()).toContain('"secret":true');
  expect(played.at(-2)).toContain('Sampai jumpa');
  expect(played.join('\n')).toContain('Laporan A D U');
  expect([...kept, ...desk.logged].join()).not.toContain(pin);
});

/** A caller hears that he waits for a while; a busy machine needs it, ms. */
const waitMs = 100;

/** Plays a call whose line never waits for the desk. */
async function playThrough(phone: Handset, lines: readonly string[]): Promise<VoiceInstruction> {
  let turn: VoiceInstruction | null = null;
  const wait = async () => {
    await setTimeout(waitMs);
    return phone.wait();
  };
  for (const line of lines) {
    await playCall(phone, [line]);
    turn = await phone.again();
    for (let waits = 0; turn?.next.do === 'wait' && waits < 3; waits += 1) turn = await wait();
  }
  for (let waits = 0; waits < 3 && (!turn || turn.next.do === 'wait'); waits += 1) {
    turn = await wait();
  }
  if (!turn) throw new Error('The line said nothing.');
  return turn;
}

test('a person who is answered at once hears the answer with its source, and nobody owes them one', async () => {
  const answer = 'Rapat anggota, paling sedikit sekali setahun.\n\nSumber: UU 25 Tahun 1992.';
  const desk = phoneDesk({
    perform: (effect, state) =>
      effect.type === 'task' && effect.task === 'answer'
        ? {
            outcome: 'told',
            open: { type: 'ticket.open', kind: 'information-request', body: 'Rapat?', answer },
          }
        : kopdesPerform(desk.aduan.citizen)(effect, state),
  });
  const asking = ['* call', '> #1', '> #2', '> #2', '> Berapa kali rapat anggota?'];
  const heard = await playCall(desk.call(), asking);
  expect(heard.slice(heard.indexOf('< Sebentar, kami carikan jawabannya.'))).toEqual([
    '< Sebentar, kami carikan jawabannya.',
    '< Rapat anggota, paling sedikit sekali setahun.',
    '< Sumber: UU dua puluh lima Tahun seribu sembilan ratus sembilan puluh dua.',
    '< Sudah terjawab?',
    '< Sudah, tekan satu.',
    '< Belum, tanya petugas, tekan dua.',
    '< Ini keluhan, laporkan, tekan tiga.',
    '. keys 1-1 or speech',
  ]);
  expect(await desk.outcome()).toEqual([]);
});
