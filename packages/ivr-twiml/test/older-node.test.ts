import type { VoiceContext } from '@aduan/core/voice';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchRecording } from '../src/fetch-recording.js';
import { checkPublicUrl } from '../src/twiml-options.js';

afterEach(() => void vi.restoreAllMocks());

test('addresses are read where URL.parse does not exist: before Node 22.1', async () => {
  vi.spyOn(URL, 'parse').mockImplementation(() => {
    throw new TypeError('URL.parse is not a function');
  });
  expect(() => checkPublicUrl('https://desk.example/aduan/phone')).not.toThrow();
  expect(() => checkPublicUrl('desk.example')).toThrow('must be the address of the line');
  const recording = { ref: 'RE1', seconds: 9, mime: 'audio/wav' };
  const host = { domains: ['twilio.com'] };
  const fetching = fetchRecording(recording, {} as VoiceContext, host);
  await expect(fetching).rejects.toThrow('does not lie at the provider');
});
