import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Display } from '../../pages/assets/phone/display.js';
import { holdPhone } from '../../pages/assets/phone/held-phone.js';
import { phoneCatalogue } from '../../pages/phone-catalogue.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the last words are heard to their end, though the exchange has hung up by then', async () => {
  const shown: string[] = [];
  const nothing = () => {};
  const display: Display = {
    isAloud: true,
    show: (status) => void shown.push(status),
    tell: nothing,
    time: nothing,
    note: nothing,
    level: nothing,
    heard: nothing,
    did: nothing,
    allow: nothing,
    connect: nothing,
    disconnect: nothing,
    onKey: nothing,
    onAction: nothing,
    onSpeech: nothing,
    onDial: nothing,
  };
  let spelled = nothing;
  const spelling = new Promise<void>((done) => {
    spelled = done;
  });
  const never = () => Promise.reject(new Error('Nothing is asked of it.'));
  const line = { dial: never, answer: never, record: never, wait: never, hangUp: nothing };
  holdPhone(
    {
      id: 'last',
      language: 'id',
      say: [{ type: 'text', text: 'Nomornya: A D U, dua nol dua enam.', language: 'id' }],
      next: { do: 'hangup' },
    },
    {
      display,
      voice: { speaks: () => true, say: () => spelling, silence: nothing },
      line: { ...line, hold: async () => false },
      catalogue: phoneCatalogue.id,
      onOver: nothing,
    },
  );
  await vi.advanceTimersByTimeAsync(40_000);
  expect(shown).toEqual([]);
  spelled();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toEqual(['over']);
});
