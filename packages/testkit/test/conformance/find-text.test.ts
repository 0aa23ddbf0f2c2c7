import { expect, it } from 'vitest';
import { findText } from '../../src/conformance/find-text.js';

const word = 'a secret token';
const find = (value: unknown) => findText([word], value, 'error');
const bytes = new TextEncoder().encode(word);

class WithGetter {
  get config() {
    return { token: word };
  }
  get broken(): string {
    throw new Error('cannot be read');
  }
}

const loop: { self?: unknown } = {};
loop.self = loop;

it.each([
  ['the value itself', word, 'error'],
  ['a list', [{ a: word }], 'error.0.a'],
  ['a getter of its class', new WithGetter(), 'error.config.token'],
  ['a symbol', { [Symbol('hidden')]: word }, 'error.Symbol(hidden)'],
  ['a map', { map: new Map([['k', word]]) }, 'error.map.k'],
  ['a set', { set: new Set([word]) }, 'error.set.0'],
  ['bytes', { body: bytes }, 'error.body.bytes'],
  ['a query', { query: new URLSearchParams({ t: word }) }, 'error.query.t'],
  ['headers', new Headers({ 'x-t': word }), 'error.x-t'],
  [
    'a response',
    { response: new Response(null, { headers: { t: word } }) },
    'error.response.headers.t',
  ],
  ['one of several errors', new AggregateError([new Error(word)]), 'error.errors.0.stack'],
  ['percent encoding', `https://provider.example/?t=${encodeURIComponent(word)}`, 'error'],
  ['base64', `Basic ${btoa(`desk:${word}`)}`, 'error'],
  ['a function', Object.assign(() => {}, { token: word }), 'error.token'],
] as const)('finds a word in %s', (_, value, place) => {
  expect(find(value)).toBe(place);
});

it.each([
  ['nothing', undefined],
  ['other words', { a: 'a secret', b: ['token'], c: new Headers({ d: 'e' }) }],
  ['a loop', loop],
])('finds none in %s', (_, value) => {
  expect(find(value)).toBeNull();
});
