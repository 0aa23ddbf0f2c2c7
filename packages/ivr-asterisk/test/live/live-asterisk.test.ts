import type { VoiceCommand } from '@aduan/core/voice';
import { fakeChannelContext } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { manualTimers } from '../../../../tooling/tests/manual-timers.js';
import { ariByHttp } from '../../src/ari/ari-by-http.js';
import { ariRest } from '../../src/ari/ari-rest.js';
import { pacedAsterisk } from '../../src/asterisk-voice.js';
import { concurrencyLimit } from '../../src/concurrency-limit.js';
import { type AsteriskVoice, asteriskVoice } from '../../src/index.js';
import { application, callLine, liveHost, liveServer, notMet } from './live-line.js';

const beep = [{ type: 'text', text: 'bip', language: 'id' }] as const;
const key = { do: 'gather', digits: { min: 1, max: 1 }, timeoutMs: 60_000 } as const;
const goodbye = { say: [], next: { do: 'hangup' } } as const;
const speak = () => ['sound:beep'];

async function started(voice: AsteriskVoice, host: Parameters<AsteriskVoice['start']>[0]) {
  onTestFinished(() => voice.stop());
  await voice.start(host);
  await expect.poll(() => voice.health(), { timeout: 10_000 }).toEqual({ ok: true });
}

test('a call of a real Asterisk is answered, keyed, recorded and ended', async (context) => {
  if (!liveServer) return context.skip(notMet);
  const commands: readonly VoiceCommand[] = [
    key,
    { do: 'record', maxSeconds: 4, silenceSeconds: 4, finish: '#' },
    { do: 'hangup' },
  ];
  const { host, told } = liveHost(() => ({
    say: beep,
    next: commands[told.length - 1] ?? { do: 'hangup' },
  }));
  const voice = asteriskVoice({ ...liveServer, application, speak });
  await started(voice, host);
  await callLine(liveServer);
  await expect
    .poll(() => told.map(({ type }) => type), { timeout: 60_000 })
    .toEqual(['incoming', 'digits', 'recorded', 'ended']);
  expect(told[1]).toMatchObject({ digits: '1', turn: '1' });
  const [recorded] = told.filter((event) => event.type === 'recorded');
  const recording = recorded?.recording;
  if (!recording) throw new Error('Nothing was recorded: does the caller say something?');
  const file = await voice.fetchRecording?.(recording, host);
  const bytes = await new Response(file?.body ?? null).arrayBuffer();
  expect(bytes.byteLength).toBeGreaterThan(8_000);
  await voice.forgetRecording?.(recording, host);
  expect(await ariRest(ariByHttp(host, liveServer)).voiceActivityIn(recording.ref)).toBeNull();
}, 120_000);

test('of 190 calls at once all are answered, without a word on sessionlimit in http.conf', async (context) => {
  if (!liveServer) return context.skip(notMet);
  const { host, told, logged } = liveHost((event) =>
    event.type === 'incoming' ? { say: beep, next: key } : goodbye,
  );
  await started(asteriskVoice({ ...liveServer, application, speak }), host);
  const limited = concurrencyLimit(20);
  const server = liveServer;
  await Promise.all(Array.from({ length: 190 }, () => callLine(server, 'caller', limited)));
  // The other end presses its key once it is answered, and not before.
  const keyed = () => new Set(told.flatMap(({ type, call }) => (type === 'digits' ? [call] : [])));
  await expect.poll(() => keyed().size, { timeout: 60_000 }).toBe(190);
  expect(logged()).not.toContain('asterisk.unreachable');
}, 120_000);

test('a process that was asleep drives again when the one that took over stops', async (context) => {
  if (!liveServer) return context.skip(notMet);
  const { kv } = fakeChannelContext({ now: Date.now });
  const pace = { timers: manualTimers(), leaseMs: 5_000 };
  let asleepMs = 0;
  const first = liveHost(() => goodbye, { kv, now: () => Date.now() + asleepMs });
  const sleeper = pacedAsterisk({ ...liveServer, application, speak }, pace);
  await started(sleeper, first.host);
  // It looks at nothing while its clock goes on.
  asleepMs = 16_000;
  const second = liveHost(() => goodbye, { kv, now: () => Date.now() + asleepMs });
  const other = asteriskVoice({ ...liveServer, application, speak });
  await started(other, second.host);
  await expect
    .poll(() => sleeper.health())
    .toEqual({ ok: false, detail: 'another process drives this line' });
  await other.stop();
  await expect
    .poll(
      () => {
        pace.timers.pass(1_700);
        return sleeper.health();
      },
      { timeout: 20_000 },
    )
    .toEqual({ ok: true });
  await callLine(liveServer);
  await expect.poll(() => first.told[0]?.type, { timeout: 20_000 }).toBe('incoming');
  expect(first.logged()).not.toContain('asterisk.application-replaced');
}, 120_000);

test('behind an officer who has not registered the next one is rung within two seconds', async (context) => {
  if (!liveServer) return context.skip(notMet);
  const queues = {
    petugas: { officers: ['PJSIP/aduan-nobody', `Local/officer@${application}`] },
  };
  let waitsSince = 0;
  let talkedMs = 0;
  const { host, logged } = liveHost((event) => {
    if (event.type === 'incoming') return { say: [], next: { do: 'queue', queue: 'petugas' } };
    if (event.type === 'queued') {
      waitsSince = performance.now();
      return { say: [], next: { do: 'hold', seconds: 20 } };
    }
    if (event.type === 'connected' && event.outcome === 'answered')
      talkedMs = performance.now() - waitsSince;
    return goodbye;
  });
  await started(asteriskVoice({ ...liveServer, application, speak, queues }), host);
  await callLine(liveServer);
  await expect.poll(() => talkedMs, { timeout: 60_000 }).toBeGreaterThan(0);
  // The officer of the dialplan takes it up at once, and hangs up after five seconds.
  expect(talkedMs).toBeLessThan(7_000);
  expect(logged()).not.toContain('asterisk.unreachable');
}, 120_000);
