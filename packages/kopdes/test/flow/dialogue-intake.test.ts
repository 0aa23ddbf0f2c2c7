import type { Ticket } from '@aduan/core';
import type {
  ConversationSignal,
  InboundMessage,
  IntakeEffect,
  IntakeInput,
  OpenEffect,
  Part,
  SignalInput,
} from '@aduan/core/channel';
import { findTicketNumber } from '@aduan/core/ticket';
import { dialogueIntake, type Effect } from '@aduan/dialogue';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');

/** A desk whose own acknowledgement tells the number; every message comes some seconds later. */
function desk({ fails = false, tells = false, followUpQuestions = false } = {}) {
  const host = kopdesHost();
  let session: unknown;
  let count = 0;
  let isFailing = fails;
  let now = at;
  let wakeAt: number | null | undefined;
  let isSecret = false;
  let locale: string | undefined;
  const noted: string[] = [];
  const intake = dialogueIntake(kopdesFlow, {
    perform(effect: Exclude<Effect, { type: 'wake' }>, input) {
      if (isFailing) throw new Error('no answer');
      if (effect.type === 'queue') return { outcome: 'answered', open: request };
      if (tells && effect.type === 'task' && effect.task === 'answer') {
        const answer = 'Pengurus paling sedikit lima orang.';
        return {
          outcome: 'told',
          slots: { answer },
          open: { ...request, answer },
          why: ['cites a'],
        };
      }
      if (effect.type !== 'task' || ['answer', 'find', 'sort'].includes(effect.task)) {
        return host.perform(effect, input.at) ?? { outcome: 'failed' };
      }
      if (effect.task === 'note') {
        noted.push(`${effect.slots.followUpTopic}: ${effect.slots.followUpAnswer}`);
        return { outcome: 'done' };
      }
      const { story, place } = effect.slots;
      const body = `${story}\n${place}`;
      const open: OpenEffect = { type: 'ticket.open', kind: 'complaint', body };
      if (!input.joins) {
        const slots = followUpQuestions
          ? { followUpQuestion: 'Apakah gerainya sudah buka?', followUpTopic: 'outlet' }
          : {};
        return { outcome: 'acknowledged', open, slots, gathers: effect.task === 'callback' };
      }
      return { outcome: 'joined', slots: { own: input.joins.number }, open };
    },
    otherwise: { receive: () => ({ effects: [{ type: 'ticket.append' }] }) },
  });
  return {
    wait(ms: number) {
      now += ms;
    },
    wakeAt: () => wakeAt,
    isSecret: () => isSecret,
    locale: () => locale,
    noted,
    describe: () => intake.describe?.(session),
    works: () => {
      isFailing = false;
    },
    /** Something happens to the conversation; what comes of it, and when it wants to be woken. */
    async signal(signal: ConversationSignal, ticket: Partial<Ticket> | null = null) {
      const state = {
        ticket,
        isOver: ticket?.phase === 'closed',
        session,
        officerWroteAt: null,
        at: now,
        locale: 'id',
        channel: 'web',
        numberIn: findTicketNumber,
      };
      const input = { ...state, signal, key: `${signal}-${count}` } as SignalInput;
      const result = await intake.signal?.(input);
      if (result?.session !== undefined) session = JSON.parse(JSON.stringify(result.session));
      return result?.effects;
    },
    async receive(
      said: string | readonly Part[],
      ticket: Partial<Ticket> | null = null,
      officerWroteAt: number | null = null,
    ) {
      count += 1;
      const parts = typeof said === 'string' ? [{ type: 'text', text: said }] : said;
      const from = { account: 'web', ids: [] };
      const message = {
        type: 'message',
        key: `m${count}`,
        from,
        parts,
      } as unknown as InboundMessage;
      const input = {
        message,
        ticket,
        isOver: ticket?.phase === 'closed',
        session,
        officerWroteAt,
        at: now + count * 9_000,
        locale: 'id',
        channel: 'web',
        numberIn: findTicketNumber,
      };
      const result = await intake.receive(input as IntakeInput);
      wakeAt = result.wakeAt;
      locale = result.locale;
      isSecret = result.isSecret ?? false;
      if (result.session !== undefined) session = JSON.parse(JSON.stringify(result.session));
      return result.effects;
    },
  };
}

const request: OpenEffect = { type: 'ticket.open', kind: 'information-request' };
const open = { phase: 'active', number: 'ADU-2026-000009-1' } as const;

test('a report goes from the first word to the ticket, with buttons on the way', async () => {
  const { receive } = desk();
  expect(await receive('halo')).toEqual([
    {
      type: 'reply',
      why: expect.arrayContaining(['started greeting', 'outcome atHours open']),
      content: {
        type: 'choices',
        text: expect.stringMatching(/^Halo.*Ketik PETUGAS\.\nApa yang bisa kami bantu\?$/),
        choices: expect.arrayContaining([{ id: 'complaint', title: 'Mau melapor' }]),
      },
    },
  ]);
  await receive([{ type: 'choice', id: 'complaint', title: 'Mau melapor', source: 'button' }]);
  await receive('ketua korupsi dana koperasi');
  await receive([{ type: 'location', latitude: -6.9, longitude: 106.8, name: 'Cibadak' }]);
  await receive('rahasia');
  const [opened, ...replies] = await receive('kirim');
  expect(opened).toMatchObject({ type: 'ticket.open', body: expect.stringContaining('korupsi') });
  expect(replies).toEqual([]);
});

/** A report that is filed by a desk that wonders. */
async function filed() {
  const wondering = desk({ followUpQuestions: true });
  const { receive } = wondering;
  await receive('Pengurus Koperasi Merah Putih di Desa Sukamaju membawa lari uang anggota');
  await receive('anonim');
  const [opened, asked] = await receive('kirim');
  expect(opened).toMatchObject({ type: 'ticket.open' });
  expect(asked).toMatchObject({ type: 'reply', content: { type: 'choices' } });
  return wondering;
}

test('what the desk wonders is asked once the report is filed, and is no second report', async () => {
  const { noted, receive } = await filed();
  expect(await receive('boleh', open)).toMatchObject([
    { type: 'reply', content: { text: 'Apakah gerainya sudah buka?' } },
  ]);
  expect(await receive('belum', open)).toMatchObject([
    { type: 'reply', content: { text: 'Terima kasih, sudah kami catat.' } },
  ]);
  expect(noted).toEqual(['outlet: no']);
  expect(await receive('ketuanya juga kabur', open)).toEqual([{ type: 'ticket.append' }]);
});

test.each([
  [['oh ya, bendaharanya juga kabur']],
  [['boleh', 'sudah kami laporkan ke kades tapi belum ada kabar']],
  [['boleh', [{ type: 'file', media: { id: 'f1', mime: 'image/jpeg' } }]]],
] as const)('what they say instead joins their report: %j', async (said) => {
  const { noted, receive } = await filed();
  for (const one of said.slice(0, -1)) await receive(one as string, open);
  const last = said.at(-1) as string | readonly Part[];
  expect(await receive(last, open)).toEqual([{ type: 'ticket.append' }]);
  expect(await receive('dan wakilnya', open)).toEqual([{ type: 'ticket.append' }]);
  expect(noted).toEqual([]);
});

test('a person who never answers a follow-up question files nothing a second time', async () => {
  const { receive, signal, wait } = await filed();
  wait(3 * 3_600_000);
  expect(await signal('due', open)).toEqual([]);
  expect(await receive('halo', open)).toEqual([{ type: 'ticket.append' }]);
});

test('what is written about an open ticket joins it, whatever it looks like', async () => {
  const { receive } = desk();
  expect(await receive('simpanan saya di KSP Maju Desa Rejo tidak bisa diambil', open)).toEqual([
    { type: 'ticket.append' },
  ]);
});

/** What the bot replies, one after the other. */
const replied = (effects: readonly IntakeEffect[]) =>
  effects.flatMap((effect) =>
    effect.type === 'reply' && 'text' in effect.content ? [effect.content.text] : [],
  );

test('nobody is asked for a moment of patience behind the number of their ticket', async () => {
  const { receive } = desk();
  await receive('cek laporan');
  await receive('berapa gaji ketua koperasi?');
  const [opened, ...replies] = await receive('tanyakan ke petugas');
  expect(opened).toMatchObject({ type: 'ticket.open' });
  expect(replied(replies)).toEqual([
    expect.stringMatching(/^Kita lanjutkan yang tadi, ya\.\nBerapa nomor laporannya\?/),
  ]);
});

test('a person who is answered at once reads the answer, then who answered and whether it helped', async () => {
  const { receive } = desk({ tells: true });
  const [opened, ...replies] = await receive('apa syarat pengurus koperasi desa?');
  expect(opened).toMatchObject({ type: 'ticket.open', answer: expect.stringContaining('lima') });
  expect(replied(replies)).toEqual([
    expect.stringMatching(/^Ini asisten otomatis, bukan orang\..*\nSudah terjawab\?$/),
  ]);
  expect(replies[0]).toMatchObject({ why: expect.arrayContaining(['cites a']) });
  const closed = { ...open, phase: 'closed' } as const;
  expect(replied((await receive('sudah', closed)) ?? [])).toEqual([
    'Senang bisa membantu. Sampai jumpa.',
  ]);
});

test('no moment of patience stands before what may have been meant', async () => {
  const { receive } = desk();
  const replies = await receive('apa saja koperasinya min?');
  expect(replied(replies)).toEqual([expect.stringContaining('Halo'), 'Maksud Anda yang mana?']);
});

test('when officers are back stands there, also where their desk has a ticket at once', async () => {
  const { receive, wait } = desk();
  wait(9 * 3_600_000);
  await receive('lapor');
  expect(replied(await receive('petugas'))[0]).toMatch(/^Petugas kami masuk lagi/);
  expect((await receive('0812 3456 7890 soal simpanan'))[0]).toMatchObject({
    type: 'ticket.open',
  });
});

test('the desk answers in the language of the conversation', async () => {
  const { receive, locale } = desk();
  await receive('lapor');
  expect(locale()).toBe('id');
  await receive('english');
  expect(locale()).toBe('en');
});

test('a topic brings the bot back beside an open ticket', async () => {
  const { receive } = desk();
  const asked = await receive('cek laporan', open);
  expect(asked.every(({ type }) => type === 'reply')).toBe(true);
});

/** A conversation whose report is finished, and its case open. */
async function finished() {
  const made = desk();
  for (const said of ['lapor', 'ketua korupsi dana koperasi', 'Desa Mekar', 'Budi']) {
    await made.receive(said);
  }
  expect((await made.receive('kirim'))[0]).toMatchObject({ type: 'ticket.open' });
  return made;
}

test('a person who asks for a person about a finished report gets one for its ticket, and hears so', async () => {
  const { receive } = await finished();
  const [appended, ...replies] = await receive('petugas', open);
  expect(appended).toEqual({ type: 'ticket.append' });
  expect(JSON.stringify(replies)).toContain('kami panggilkan petugas');
  expect(await receive('soal yang tadi, pak', open)).toEqual([{ type: 'ticket.append' }]);
});

test('so does who asks at night, and a new report is still a ticket of its own', async () => {
  const { receive, wait } = await finished();
  wait(9 * 3_600_000);
  await receive('petugas', open);
  const [appended, ...replies] = await receive('0812-3456-7890, soal yang tadi', open);
  expect(appended).toMatchObject({ type: 'ticket.append' });
  expect(JSON.stringify(replies)).toContain('Petugas sudah tahu Anda menunggu');
  for (const said of ['lapor', 'gerai tutup terus sejak Mei', 'Desa Rejo', 'Budi']) {
    await receive(said, open);
  }
  expect((await receive('kirim', open))[0]).toMatchObject({ type: 'ticket.open' });
});

test('a question that was passed on takes no report with it', async () => {
  const { receive } = desk();
  for (const said of ['lapor', 'ketua korupsi dana koperasi', 'Desa Mekar', 'Budi']) {
    await receive(said);
  }
  expect((await receive('berapa gaji ketua koperasi?'))[0]).toMatchObject({ type: 'ticket.open' });
  expect((await receive('kirim', open))[0]).toMatchObject({
    type: 'ticket.open',
    body: expect.stringContaining('korupsi'),
  });
});

test('a person who told of something else before they ask for a person has a ticket for it', async () => {
  const { receive } = await finished();
  await receive('laporan baru', open);
  await receive('gerai tutup terus sejak Mei', open);
  expect((await receive('petugas', open))[0]).toEqual(request);
});

test('after a hand-over the bot is silent until the ticket is closed', async () => {
  const { receive } = desk();
  expect((await receive('petugas'))[0]).toEqual(request);
  expect(await receive('halo pak', open)).toEqual([{ type: 'ticket.append' }]);
  const after = await receive('lapor', { phase: 'closed' });
  expect(JSON.stringify(after)).toContain('Ceritakan apa yang terjadi');
});

test('a photo that came before the report was sent belongs to it', async () => {
  const { receive } = desk();
  const photo = { ref: 'blob:p1', kind: 'image' } as const;
  await receive('lapor');
  await receive([{ type: 'media', media: photo }]);
  await receive('desa Sukamaju');
  await receive('tanpa nama');
  await receive('lainnya');
  const [opened] = await receive('kirim');
  expect(opened).toMatchObject({ type: 'ticket.open', media: [photo] });
});

test('a form is never taken for an answer', async () => {
  const form = { type: 'form', id: 'complaint', values: {} } as const;
  expect(await desk().receive([form])).toEqual([{ type: 'ticket.append' }]);
});

test('a voice note with words arrives as both', async () => {
  const { receive } = desk();
  const media = { ref: 'v1', kind: 'audio' } as const;
  const effects = await receive([
    { type: 'media', media, caption: 'ketua bawa lari uang kas desa' },
  ]);
  expect(JSON.stringify(effects)).toContain('Kejadiannya di mana');
});

test('a host that fails leaves the conversation as it was', async () => {
  const { receive, works } = desk({ fails: true });
  await expect(receive('halo')).rejects.toThrow('no answer');
  works();
  expect(JSON.stringify(await receive('halo'))).toContain('Apa yang bisa kami bantu?');
});

test('one message opens one ticket; a second one is opened with the next message', async () => {
  const { receive, wait } = desk();
  await receive('lapor');
  await receive('ketua korupsi dana koperasi');
  wait(2 * 3_600_000);
  const late = await receive('petugas');
  expect(late.filter(({ type }) => type === 'ticket.open')).toMatchObject([{ kind: 'complaint' }]);
  const next = await receive('halo?', open);
  expect(next.filter(({ type }) => type === 'ticket.open')).toEqual([request]);
});

test('what was told and left is filed when the desk says that it is due, and only then', async () => {
  const { receive, signal, wait, wakeAt } = desk();
  await receive('lapor');
  await receive('ketua korupsi dana koperasi');
  expect(wakeAt()).toBe(at + 2 * 9_000 + 3_600_000);
  wait(60_000);
  expect(await signal('due')).toEqual([]);
  wait(2 * 3_600_000);
  expect(await signal('due')).toMatchObject([{ type: 'ticket.open', kind: 'complaint' }]);
  expect(await signal('due')).toEqual([]);
});

test('a conversation that ended wants to be woken no more', async () => {
  const { receive, wakeAt } = desk();
  await receive('lapor');
  await receive('batal');
  expect(wakeAt()).toBeNull();
});

test('an officer who takes a conversation over has a ticket, and the bot is silent', async () => {
  const { receive, signal } = desk();
  await receive('lapor');
  expect(await signal('taken-over')).toEqual([request]);
  expect(await receive('halo?', open)).toEqual([{ type: 'ticket.append' }]);
  expect(await signal('taken-over', open)).toEqual([]);
});

test('a PIN is said to be a secret, what was said before and after is not', async () => {
  const { receive, isSecret } = desk();
  await receive('cek laporan');
  await receive('ADU-2026-000123-8');
  expect(isSecret()).toBe(false);
  await receive('1234 5678');
  expect(isSecret()).toBe(true);
  await receive('halo');
  expect(isSecret()).toBe(false);
});

test('a PIN alone stays a secret in a talk that began with a number, also when an officer speaks', async () => {
  const { receive, isSecret, signal } = desk();
  await receive('12345678');
  expect(isSecret()).toBe(false);
  await receive('cek laporan');
  await receive('1234 5678');
  expect(isSecret()).toBe(true);
  await signal('taken-over', open);
  await receive('satu dua tiga empat lima enam tujuh delapan', open);
  expect(isSecret()).toBe(true);
  await receive('0812 3456 7890', open);
  expect(isSecret()).toBe(false);
});

test('officers are told who speaks, what is asked and what was told', async () => {
  const { describe, receive, signal } = desk();
  await receive('lapor');
  await receive('ketua korupsi dana koperasi');
  expect(describe()).toMatchObject({
    speaker: 'bot',
    asks: expect.stringContaining('Kejadiannya di mana'),
    collected: { story: 'ketua korupsi dana koperasi' },
  });
  await signal('taken-over');
  expect(describe()).toMatchObject({ speaker: 'officer', asks: null });
});

test('they give it back, and the bot goes on with the open question', async () => {
  const { receive, signal } = desk();
  await receive('lapor');
  await receive('ketua korupsi dana koperasi');
  await signal('taken-over');
  const [said] = (await signal('handed-back', open)) ?? [];
  expect(JSON.stringify(said)).toContain('Kejadiannya di mana');
});

test('an officer who writes in the middle has the word, without taking over', async () => {
  const { receive } = desk();
  await receive('lapor', open);
  expect((await receive('cek laporan', open)).length).toBeGreaterThan(0);
  const wroteAt = at + 2 * 9_000 + 1_000;
  expect(await receive('yang kemarin pak', open, wroteAt)).toEqual([{ type: 'ticket.append' }]);
  expect(await receive('cek laporan', open, wroteAt)).toEqual([{ type: 'ticket.append' }]);
});

/** A conversation whose report an officer took over in the middle, and gave back. */
async function givenBack() {
  const made = desk();
  await made.receive('lapor');
  await made.receive('ketua korupsi dana koperasi');
  await made.signal('taken-over');
  await made.receive('dekat balai desa', open);
  await made.signal('handed-back', open);
  return made;
}

const told = (body: string) => ({ type: 'ticket.open', kind: 'complaint', body });

test('a report that is finished after an officer gave back joins their ticket, and the citizen is told so', async () => {
  const { receive } = await givenBack();
  await receive('Desa Mekar', open);
  await receive('Budi', open);
  const [joined, ...replies] = await receive('kirim', open);
  const body = 'ketua korupsi dana koperasi\nDesa Mekar';
  expect(joined).toEqual({ type: 'ticket.append', opening: told(body) });
  expect(JSON.stringify(replies)).toContain('ADU-2026-000009-1');
});

test('it is a ticket of its own when that of the officer is closed by then', async () => {
  const { receive } = await givenBack();
  await receive('Desa Mekar', open);
  await receive('Budi', open);
  expect((await receive('kirim', { phase: 'closed' }))[0]).toMatchObject({ type: 'ticket.open' });
});

test('so does what is left, and nothing is written when nothing is new', async () => {
  const left = await givenBack();
  left.wait(2 * 3_600_000);
  expect(await left.signal('due', open)).not.toContainEqual(
    expect.objectContaining({ type: expect.stringContaining('ticket') }),
  );
  const more = await givenBack();
  await more.receive('Desa Mekar', open);
  more.wait(2 * 3_600_000);
  expect((await more.signal('due', open))?.[0]).toMatchObject({ type: 'ticket.append' });
});

test('an officer who takes it over again is told what came since; twice does no harm', async () => {
  const { receive, signal } = await givenBack();
  await receive('Desa Mekar', open);
  expect(await signal('taken-over', open)).toMatchObject([{ type: 'ticket.append', opening: {} }]);
  expect(await signal('taken-over', open)).toEqual([]);
});

test('a person who asks for a person again is no second ticket', async () => {
  const { receive, signal } = desk();
  await receive('lapor');
  expect((await receive('petugas'))[0]).toEqual(request);
  await signal('handed-back', open);
  expect((await receive('petugas', open))[0]).toEqual({ type: 'ticket.append' });
});

test('a report that was begun before an officer was wanted is filed once, when it is told', async () => {
  const made = desk();
  made.wait(9 * 3_600_000);
  await made.receive('lapor');
  await made.receive('ketua korupsi dana koperasi');
  await made.receive('petugas');
  for (const said of ['0812-3456-7890', 'Desa Mekar', 'Budi']) {
    expect((await made.receive(said)).map(({ type }) => type)).toEqual(['reply']);
  }
  expect((await made.receive('kirim'))[0]).toMatchObject({ type: 'ticket.open' });
});

test('a report beside a ticket that an officer has anyway is a ticket of its own', async () => {
  const { receive, signal } = desk();
  await receive('laporan baru', open);
  await receive('ketua korupsi dana koperasi', open);
  await signal('taken-over', open);
  await signal('handed-back', open);
  await receive('Desa Mekar', open);
  await receive('Budi', open);
  expect((await receive('kirim', open))[0]).toMatchObject({ type: 'ticket.open' });
});

test('the entry point and the language of a message reach the flow', async () => {
  const host = kopdesHost();
  const intake = dialogueIntake(kopdesFlow, {
    perform: (effect, { at }) => host.perform(effect, at) ?? { outcome: 'failed' },
    otherwise: { receive: () => ({ effects: [] }) },
  });
  const state = { ticket: null, isOver: false, officerWroteAt: null, at, channel: 'web' };
  const receive = async (message: object, locale: 'id' | 'en', session: unknown = undefined) =>
    intake.receive({
      ...state,
      session,
      locale,
      message: { key: 'm', from: { account: 'web', ids: [] }, ...message },
    } as unknown as IntakeInput);
  const text = (said: string) => [{ type: 'text', text: said }];
  const asked = await receive({ parts: text('syarat e opo wae'), entryPoint: 'ask' }, 'id');
  expect(JSON.stringify(asked.effects)).toContain('Pengurus paling sedikit lima orang');
  const greeted = await receive({ parts: text('hello there') }, 'en');
  expect(JSON.stringify(greeted.effects)).toContain('What can we do for you?');
  expect(greeted.locale).toBe('en');
  // An entry point that stands in the message itself is no answer to anything.
  const entryPoint = {
    type: 'choice',
    id: 'complain',
    title: 'Saya mau mengadu',
    source: 'button',
  };
  const alone = await receive({ parts: [entryPoint], entryPoint: 'complain' }, 'id');
  expect(JSON.stringify(alone.effects)).toContain('Ceritakan apa yang terjadi');
  const withWords = await receive(
    { parts: [entryPoint, ...text('gerai tutup')], entryPoint: 'complain' },
    'id',
  );
  expect(JSON.stringify(withWords.session)).toContain('"story":"gerai tutup"');
});
