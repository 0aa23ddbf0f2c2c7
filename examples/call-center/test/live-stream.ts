import type { OfficerClient } from './officer-client.js';

/** Follows the desk as the console of an officer does. @throws when that is refused */
export async function liveStream(officer: OfficerClient) {
  const { body, status } = await officer.get('/api/v1/events');
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (status !== 200 || !reader) throw new Error(`The stream was answered ${status}.`);
  await reader.read();
  return {
    /** The next of what is told by an event; null when the stream ended before. */
    async next(event: string): Promise<string | null> {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return null;
        if (value.includes(`event: ${event}\n`)) return value;
      }
    },
    leave: () => reader.cancel(),
  };
}
