import { startPhp } from '@aduan-internal/php';
import { expect, onTestFinished, test } from 'vitest';
import { deskForPhp } from './desk-for-php.js';
import { folder, form, script, wordsOf } from './php-host.js';

const tuesdayMorning = Date.UTC(2026, 3, 14, 2, 0);
/** The fields of an answer that the application reads; others may be added. */
const read = [
  'pin',
  'ticket.id',
  'ticket.number',
  'ticket.phase',
  'ticket.version',
  'ticket.state',
  'ticket.next',
  'ticket.answers',
  'found',
  'reason',
  'code',
  'detail',
];

test('what the PHP client asks and what the desk answers is as it was recorded', async () => {
  const desk = await deskForPhp(() => tuesdayMorning);
  const exchanges: object[] = [];
  const php = await startPhp({
    folder,
    async outside(request) {
      const { headers, method, url } = request.clone();
      const body = await request.clone().json();
      const response = await desk.api.fetch(request);
      const key = headers.get('Idempotency-Key');
      exchanges.push({
        request: {
          method,
          path: new URL(url).pathname,
          headers: {
            Authorization: headers.get('Authorization'),
            'Content-Type': headers.get('Content-Type'),
            ...(key && { 'Idempotency-Key': key }),
          },
          body,
        },
        response: { status: response.status, body: readOf(await response.clone().json()) },
      });
      return response;
    },
  });
  onTestFinished(() => php.stop());
  const env = {
    ADUAN_URL: 'https://desk.example/api/v1',
    ADUAN_KEY: desk.key,
    HOST_DATABASE: '/tmp/host.db',
  };
  const ask = (path: string, fields: Readonly<Record<string, string>>) =>
    wordsOf(php.handle(script, form(path, fields), env));
  const id = '5f0d8a52-6f5e-4f57-9d3a-0d6a8c1f4b11';
  const words = 'Gerai selalu tutup';
  const shown = await ask('/laporan', { id, words, email: 'warga@example.org' });
  const [, number = '', pin = ''] = /Nomor (ADU-\S+) PIN (\d{4} \d{4})/.exec(shown) ?? [];
  await ask('/lacak', { number, pin });
  await ask('/lacak', { number: 'ADU-2026-000009-0', pin: '1111 1111' });
  await ask('/laporan', { id, words: 'Yang lain', email: '' });
  const recorded = `${JSON.stringify(exchanges, null, 2)}\n`
    .replaceAll(desk.key, 'aduan_1_…')
    .replaceAll(`"${pin}"`, '"3484 2317"')
    .replaceAll(/"id": "[0-9a-f-]{36}"/g, '"id": "019d8a30-4a00-7c5e-8f3a-5d2f0b6c7e11"');
  await expect(recorded).toMatchFileSnapshot('../contract.json');
});

/** Keeps only the fields of an answer that the application reads. */
function readOf(answer: unknown): object {
  return Object.fromEntries(
    Object.entries(Object(answer)).flatMap(([name, value]) => {
      if (name === 'ticket') {
        const fields = Object.entries(Object(value)).filter(([field]) =>
          read.includes(`ticket.${field}`),
        );
        return [[name, Object.fromEntries(fields)]];
      }
      return read.includes(name) ? [[name, value]] : [];
    }),
  );
}
