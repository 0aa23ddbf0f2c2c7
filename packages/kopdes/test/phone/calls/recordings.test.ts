import { ChannelError } from '@aduan/core';
import type { CallEvent, VoiceWebhook } from '@aduan/core/voice';
import { playCall, simulatedProvider } from '@aduan/ivr/simulator';
import { memoryStore } from '@aduan/store-memory';
import { describe, expect, it, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const untilTheTone = ['* call', '> #1', '> #1', '> #1'];
const recording = { ref: 'rec-1', seconds: 9, mime: 'audio/wav' };

/** A desk at whose provider recordings are there only after `arrive`. */
function runtimeOf(provider: VoiceWebhook, store = memoryStore()) {
  const desk = phoneDesk({ provider }, undefined, store);
  async function tell(...events: readonly Partial<CallEvent>[]): Promise<number> {
    const base = { call: 'call-1', from: '+6281234567890', to: null, turn: null };
    const body = JSON.stringify(events.map((event) => ({ ...base, ...event })));
    const response = await desk.aduan.fetch(new Request(desk.url, { method: 'POST', body }));
    return response.status;
  }
  async function files(): Promise<readonly (string | null)[]> {
    const tickets = await desk.tickets();
    const blobs = tickets.flatMap(({ ticket }) => ticket.attachments.map(({ blob }) => blob));
    return Promise.all(
      blobs.map(async (blob) => {
        const file = await desk.aduan.files.get(blob);
        return file && new Response(file.body).text();
      }),
    );
  }
  return { ...desk, tell, files };
}

test('what was recorded lies in the ticket, as the provider hands it out', async () => {
  const desk = runtimeOf(simulatedProvider());
  await playCall(desk.call(), [...untilTheTone, '> [voice 9] and hangs up']);
  await expect.poll(desk.files).toEqual(['~']);
});

test('a recording that is late at the provider arrives in the ticket later', async () => {
  let isThere = false;
  const desk = runtimeOf({
    ...simulatedProvider(),
    async fetchRecording({ mime }) {
      if (!isThere) throw new ChannelError({ class: 'retryable' }, 'It is not there yet.');
      return { body: new Blob(['late']).stream(), mime };
    },
  });
  await playCall(desk.call(), [...untilTheTone, '> [voice 9] and hangs up']);
  expect(await desk.files()).toEqual([null]);
  const ready = { type: 'recording-ready', recording: { ...recording, ref: 'call-1-1' } } as const;
  expect(await desk.tell(ready)).toBe(503);
  isThere = true;
  expect(await desk.tell(ready)).toBe(204);
  await expect.poll(desk.files).toEqual(['late']);
});

describe('a recording that never comes', () => {
  const missing = (desk: ReturnType<typeof runtimeOf>) => async () =>
    (await desk.tickets()).map(
      ({ timeline }) =>
        timeline.filter((entry) => entry.type === 'note' && entry.text?.includes('tidak sampai'))
          .length,
    );
  function deskWithout(error: ConstructorParameters<typeof ChannelError>[0]) {
    const fetchRecording = async () => {
      throw new ChannelError(error, 'There is none.');
    };
    return runtimeOf({ ...simulatedProvider(), fetchRecording });
  }

  it.each([
    ['behind the call', ['> [voice 9] and hangs up']],
    ['before its case', ['> [voice 9]', '> Cibadak', '> #1', '> #1', '> #1', '* hang up']],
  ])('is said once in the ticket, also %s', async (_when, script) => {
    const desk = deskWithout({ class: 'invalid', code: 'no-sound' });
    await playCall(desk.call(), [...untilTheTone, ...script]);
    await expect.poll(missing(desk)).toEqual([1]);
    const ready = {
      type: 'recording-ready',
      recording: { ...recording, ref: 'call-1-1' },
    } as const;
    expect([await desk.tell(ready), await desk.tell(ready)]).toEqual([204, 204]);
    expect(await missing(desk)()).toEqual([1]);
    const said = JSON.stringify([
      'warn',
      'phone.recording-missing',
      { channel: 'phone', code: 'no-sound' },
    ]);
    expect(desk.logged).toContain(said);
  });

  it.each(['retryable', 'auth'] as const)('is not one that is %s', async (reason) => {
    const desk = deskWithout({ class: reason });
    await playCall(desk.call(), [...untilTheTone, '> [voice 9] and hangs up']);
    await expect.poll(() => desk.logged.join()).toContain('phone.recording-not-there-yet');
    expect(
      await desk.tell({ type: 'recording-ready', recording: { ...recording, ref: 'call-1-1' } }),
    ).toBe(503);
    expect(await missing(desk)()).toEqual([0]);
  });
});

test('the end of a call waits for the recording that was under way', async () => {
  const desk = runtimeOf(simulatedProvider());
  const phone = desk.call();
  await playCall(phone, untilTheTone);
  let waited = 0;
  const other = phoneDesk(
    {
      async pause() {
        waited += 1;
        await phone.record(9);
      },
    },
    undefined,
    desk.store,
  );
  await other.call().hangUp();
  expect(waited).toBe(1);
  await expect.poll(desk.files).toEqual(['~']);
});

test('what comes after the end of a call is kept once, in a ticket of its own', async () => {
  const desk = runtimeOf(simulatedProvider());
  const phone = desk.call();
  await playCall(phone, [...untilTheTone, '* hang up']);
  expect(await desk.tickets()).toEqual([]);
  const late = { type: 'recorded', recording, turn: '4' } as const;
  expect([await desk.tell(late), await desk.tell(late)]).toEqual([200, 200]);
  await expect.poll(desk.files).toEqual(['~']);
});

describe('what comes late joins the ticket of the call', () => {
  const filed = [...untilTheTone, '> [voice 9]', '> Cibadak'];
  it.each([
    ['anonymous', ['> #2', '> #1', '> #1'], ''],
    ['confidential', ['> #1', '> #1', '> #1'], '+6281234567890'],
  ])('%s, and stays it', async (flag, rest, contact) => {
    const desk = runtimeOf(simulatedProvider());
    await playCall(desk.call(), [...filed, ...rest, '* hang up']);
    const late = { type: 'recorded', recording, turn: '9' } as const;
    expect([await desk.tell(late), await desk.tell(late)]).toEqual([200, 200]);
    expect(await desk.outcome()).toEqual([
      expect.stringContaining(`| ${flag} | ksp.penarikan_simpanan | files 2 | call ${contact} |`),
    ]);
    await expect.poll(desk.files).toEqual(['~', '~']);
  });
});

describe('nothing is kept', () => {
  /** A desk that counts what lies among its files. */
  function countingDesk() {
    const fetched: string[] = [];
    const kept = new Set<string>();
    const store = memoryStore();
    const { blobs } = store;
    const provider: VoiceWebhook = {
      ...simulatedProvider(),
      async fetchRecording({ ref, mime }) {
        fetched.push(ref);
        return { body: new Blob(['~']).stream(), mime };
      },
    };
    const watched = {
      ...blobs,
      async put(key: string, sealed: ReadableStream<Uint8Array>) {
        await blobs.put(key, sealed);
        kept.add(key);
      },
      async delete(key: string) {
        await blobs.delete(key);
        kept.delete(key);
      },
    };
    return { ...runtimeOf(provider, { ...store, blobs: watched }), fetched, kept };
  }

  it('of a recording that nobody asked for', async () => {
    const desk = countingDesk();
    await playCall(desk.call(), ['* call', '> #1', '> #1']);
    for (const ref of ['a', 'b']) {
      const own = { ...recording, ref };
      const ready = { type: 'recording-ready', recording: own } as const;
      await desk.tell({ type: 'recorded', turn: 'x', recording: own }, ready);
      await desk.tell({ ...ready, call: 'another call' });
    }
    expect([desk.fetched, desk.kept.size, await desk.tickets()]).toEqual([[], 0, []]);
  });

  it('of somebody who called it off, also where their recording comes late', async () => {
    const desk = countingDesk();
    const script = [...untilTheTone, '> [voice 9]', '> batal', '> #1'];
    expect((await playCall(desk.call(), script)).join()).toContain('tidak akan kami kirim');
    await desk.phone.stop?.();
    expect([desk.fetched, desk.kept.size]).toEqual([['call-1-1'], 0]);
    const own = { ...recording, ref: 'call-1-1' };
    await desk.tell({ type: 'recording-ready', recording: own });
    await desk.tell({ type: 'recorded', turn: '5', recording: own });
    await desk.tell({ type: 'recorded', turn: '9', recording });
    expect([desk.kept.size, await desk.tickets()]).toEqual([0, []]);
  });
});

test('what was in time is not taken for late', async () => {
  const desk = runtimeOf(simulatedProvider());
  await playCall(desk.call(), [...untilTheTone, '> [voice 9] and hangs up', '* delivered again']);
  await expect.poll(desk.files).toEqual(['~']);
});

test('what was recorded in a call that nobody remembers is kept in a ticket of its own', async () => {
  const desk = runtimeOf(simulatedProvider());
  const recorded = { type: 'recorded', turn: '4', recording } as const;
  await desk.tell(recorded);
  await desk.tell({ type: 'ended' });
  await desk.tell(recorded);
  expect(await desk.tickets()).toHaveLength(1);
  await expect.poll(desk.files).toEqual(['~']);
});

test('a provider may forget what the desk has, and nothing before', async () => {
  const happened: string[] = [];
  const desk = runtimeOf({
    ...simulatedProvider(),
    async fetchRecording({ ref, mime }) {
      happened.push(`fetched ${ref}`);
      if (happened.length === 1) throw new ChannelError({ class: 'retryable' }, 'Not yet.');
      return { body: new Blob(['~']).stream(), mime };
    },
    async forgetRecording({ ref }) {
      happened.push(`forgotten ${ref}, ${await desk.files()}`);
    },
  });
  await playCall(desk.call(), [...untilTheTone, '> [voice 9] and hangs up']);
  await desk.tell({ type: 'recording-ready', recording: { ...recording, ref: 'call-1-1' } });
  expect(happened).toEqual(['fetched call-1-1', 'fetched call-1-1', 'forgotten call-1-1, ~']);
});

test('a line that is driven takes no callbacks', async () => {
  const { aduan, url } = phoneDesk({
    provider: {
      contract: 'voice-driver/1',
      name: 'driven',
      capabilities: { ...simulatedProvider().capabilities, maxBodyBytes: 0 },
      start: async () => {},
      stop: async () => {},
      health: async () => ({ ok: true }),
    },
  });
  expect((await aduan.fetch(new Request(url, { method: 'POST' }))).status).toBe(404);
});
