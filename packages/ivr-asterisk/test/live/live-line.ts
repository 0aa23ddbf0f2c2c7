import type { CallEvent, VoiceHost, VoiceInstruction } from '@aduan/core/voice';
import { fakeChannelContext } from '@aduan/testkit';
import { type ConcurrencyLimit, concurrencyLimit } from '../../src/concurrency-limit.js';

const {
  ADUAN_ARI_URL: url,
  ADUAN_ARI_USERNAME: username = 'aduan',
  ADUAN_ARI_PASSWORD: password = '',
} = process.env;

/** An Asterisk with the dialplan of the README, such as `http://127.0.0.1:8088/ari`; null where none is named. */
export const liveServer = url ? { url, username, password } : null;
/** Why tests of a real Asterisk are skipped. */
export const notMet = 'A real Asterisk: not met again (ADUAN_ARI_URL names none)';
export const application = 'aduan-live';

/** A host that says to a call what a script says, and keeps what it was told. */
export function liveHost(
  answer: (event: CallEvent) => Omit<VoiceInstruction, 'id' | 'language'>,
  { now, kv }: Partial<Pick<VoiceHost, 'now' | 'kv'>> = {},
) {
  const told: CallEvent[] = [];
  const context = fakeChannelContext({ now: now ?? Date.now, fetch: globalThis.fetch });
  const host: VoiceHost = {
    ...context,
    ...(kv && { kv }),
    async take(event) {
      told.push(event);
      return { id: String(told.length), language: 'id', ...answer(event) };
    },
  };
  return { host, told, logged: () => JSON.stringify(context.logEntries) };
}

/**
 * Lets somebody call: a channel of Asterisk's own, whose other end runs an extension of the dialplan once it is
 * answered.
 */
export async function callLine(
  server: NonNullable<typeof liveServer>,
  extension = 'caller',
  limited: ConcurrencyLimit = concurrencyLimit(1),
): Promise<void> {
  const query = new URLSearchParams({
    endpoint: `Local/1500@${application}`,
    context: application,
    extension,
    priority: '1',
  });
  const authorization = `Basic ${btoa(`${server.username}:${server.password}`)}`;
  await limited(async () => {
    const made = await fetch(`${server.url}/channels?${query}`, {
      method: 'POST',
      headers: { authorization },
    });
    if (!made.ok) throw new Error(`Asterisk answered ${made.status} to the call.`);
    await made.arrayBuffer();
  });
}
