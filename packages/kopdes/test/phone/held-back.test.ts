import { playScript } from '@aduan/dialogue/simulator';
import { expect, test } from 'vitest';
import { kopdesPhoneFlow } from '../../src/phone/index.js';

const morning = Date.parse('2026-02-18T10:00:00+07:00');
const outcomes = { locate: 'unknown', find: 'unknown', sort: 'unknown', file: 'acknowledged' };
const told = [
  'lapor',
  'gerai kopdes dikunci sejak panen raya',
  'Desa Mekar, Cibadak',
  'Wartini',
  'lainnya',
];

/** What is said and done in a call from the first word on. */
function call(...lines: readonly string[]): string {
  const script = [...told, ...lines].map((line) => (line.startsWith('*') ? line : `> ${line}`));
  const host = {
    perform: (effect: { readonly type: string; readonly task?: string }) => ({
      outcome:
        effect.type === 'task'
          ? (outcomes[effect.task as keyof typeof outcomes] ?? 'failed')
          : 'open',
    }),
  };
  return playScript(kopdesPhoneFlow, host as never, script, morning).join('\n');
}

test('a caller who sends their report is heard', () => {
  expect(call('ya')).toContain('! file');
});

const silent = ['* silence', '* silence', '* silence', '* silence'];

test.each([[silent], [['hehehe', 'wkwk', '* hang up']]])(
  'what a caller neither sent nor held back is filed unconfirmed once they are gone: %j',
  (left) => {
    const said = call(...left);
    expect(said).toContain('! file');
    expect(said).not.toContain('isConfirmed');
  },
);

test.each(['jangan', 'tidak', 'gak mau', 'bukan'])('a no of a caller sends nothing: %s', (line) => {
  expect(call(line, line, line)).not.toContain('! file');
});

test.each([[['* hang up']], [['* silence', '* silence', '* silence']]])(
  'what a caller held back is not sent behind them: %j',
  (left) => {
    const said = call('jangan dikirim dulu', ...left);
    expect(said).toContain('belum kami kirim');
    expect(said).not.toContain('! file');
  },
);

test.each([
  [['* hang up']],
  [['* silence', '* silence', '* silence', '* silence', '* silence', '* silence']],
  [['hehehe', 'wkwk', '* hang up']],
])('a caller who gives up and never says that they do not is not filed: %j', (left) => {
  expect(call('batal', ...left)).not.toContain('! file');
  expect(call('tidak jadi', ...left)).not.toContain('! file');
});

test('a caller who gives up and then goes on is heard', () => {
  expect(call('batal', 'tidak, lanjut', 'ya')).toContain('! file');
});

test('a word that is taken for giving up leaves nobody', () => {
  expect(call('batal', 'tidak, lanjut')).toContain('Sudah betul?');
});
