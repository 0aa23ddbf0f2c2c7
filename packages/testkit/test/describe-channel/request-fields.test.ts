import { expect, it } from 'vitest';
import { fieldsOf, fieldsThatFollow } from '../../src/describe-channel/request-fields.js';

const url = 'https://provider.example/messages?chat=7';

function form(fields: Record<string, string | Blob>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

it.each([
  [
    'JSON',
    JSON.stringify({ to: { id: 7 }, tags: ['a'] }),
    { 'body /to/id': '7', 'body /tags/0': 'a' },
  ],
  ['a form', new URLSearchParams({ to: '7' }), { 'body to': '7' }],
  [
    'a form in parts',
    form({ to: '7', file: new Blob(['x']) }),
    { 'body to': '7', 'body file': 'x' },
  ],
  ['text', 'Halo', { 'body ': 'Halo' }],
])('takes %s apart', async (_, body, expected) => {
  const request = new Request(url, { method: 'POST', body });
  const fields = Object.fromEntries(await fieldsOf(request));
  expect(fields).toMatchObject({ path: '/messages', 'query chat': '7', ...expected });
});

it('names what stays the same for the same, and differs for another', () => {
  const request = (key: string, nonce: string) =>
    new Map([
      ['key', key],
      ['nonce', nonce],
      ['to', '7'],
    ]);
  const twice = [request('a', '1'), request('a', '2')] as const;
  expect(fieldsThatFollow(twice, request('b', '3'))).toEqual(['key']);
  expect(fieldsThatFollow(twice, request('a', '3'))).toEqual([]);
  expect(fieldsThatFollow(twice, new Map([['to', '7']]))).toEqual([]);
});
