import type { CallEvent, VoiceCommand, VoiceTurn } from '@aduan/core/voice';
import { fakeChannelContext } from '@aduan/testkit';
import { expect, test } from 'vitest';
import { ariByHttp } from '../../src/ari/ari-by-http.js';
import { ariRest } from '../../src/ari/ari-rest.js';
import { asteriskVoice } from '../../src/index.js';

/** An Asterisk with the dialplan of the README, such as `http://127.0.0.1:8088/ari`. */
const {
  ADUAN_ARI_URL: url,
  ADUAN_ARI_USERNAME: username = 'aduan',
  ADUAN_ARI_PASSWORD: password = '',
} = process.env;

const application = 'aduan-live';
const beep = [{ type: 'text', text: 'bip', language: 'id' }] as const;
const commands: readonly VoiceCommand[] = [
  { do: 'gather', digits: { min: 1, max: 1 }, timeoutMs: 20_000 },
  { do: 'record', maxSeconds: 4, silenceSeconds: 4, finish: '#' },
  { do: 'hangup' },
];

test('a call of a real Asterisk is answered, keyed, recorded and ended', async (context) => {
  if (!url) return context.skip('ADUAN_ARI_URL names no Asterisk');
  const server = { url, username, password };
  const told: CallEvent[] = [];
  const desk = fakeChannelContext({ now: Date.now, fetch: globalThis.fetch });
  const voice = asteriskVoice({ ...server, application, speak: () => ['sound:beep'] });
  await voice.start({
    ...desk,
    async take(event): Promise<VoiceTurn> {
      if (event.type !== 'incoming' || told.length === 0) told.push(event);
      const next = commands[told.length - 1] ?? { do: 'hangup' };
      return { id: String(told.length), language: 'id', say: beep, next };
    },
  });
  try {
    await expect.poll(() => voice.health(), { timeout: 10_000 }).toEqual({ ok: true });
    // A channel of Asterisk's own stands in for the caller: the other end runs `caller` of the dialplan.
    const query = new URLSearchParams({
      endpoint: `Local/1500@${application}`,
      context: application,
      extension: 'caller',
      priority: '1',
    });
    const authorization = `Basic ${btoa(`${username}:${password}`)}`;
    await fetch(`${url}/channels?${query}`, { method: 'POST', headers: { authorization } });
    await expect
      .poll(() => told.map(({ type }) => type), { timeout: 60_000 })
      .toEqual(['incoming', 'digits', 'recorded', 'ended']);
    expect(told[1]).toMatchObject({ digits: '1', turn: '1' });
    const [recorded] = told.filter((event) => event.type === 'recorded');
    const recording = recorded?.recording;
    if (!recording) throw new Error('Nothing was recorded: does the caller say something?');
    const file = await voice.fetchRecording?.(recording, desk);
    const bytes = await new Response(file?.body ?? null).arrayBuffer();
    expect(bytes.byteLength).toBeGreaterThan(8_000);
    await voice.forgetRecording?.(recording, desk);
    expect(await ariRest(ariByHttp(desk, server)).heardIn(recording.ref)).toBeNull();
  } finally {
    await voice.stop();
  }
}, 120_000);
