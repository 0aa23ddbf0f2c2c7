import { expect, test } from 'vitest';
import { eventStreamParser } from '../../../src/widget/connection/event-stream.js';

const text = [
  ': open',
  '',
  'event: entry',
  'id: 7',
  'data: {"text":"satu: dua"}',
  '',
  'data: first',
  'data: second',
  '',
  'event: empty',
  '',
  'event:tight',
  'data:x',
  '',
  '',
].join('\n');

const events = [
  { name: 'entry', data: '{"text":"satu: dua"}' },
  { name: 'message', data: 'first\nsecond' },
  { name: 'tight', data: 'x' },
];

test.each([
  ['\n', text],
  ['\r\n', text.replaceAll('\n', '\r\n')],
  ['\r', text.replaceAll('\n', '\r')],
])('reads events with lines that end in %j', (_ending, stream) => {
  // The last \r may be half of a \r\n and waits, so the final event comes with what follows it.
  const parse = eventStreamParser();
  expect([...parse(stream), ...parse(': more\n')]).toEqual(events);
});

test.each([
  ['\n', text],
  ['\r\n', text.replaceAll('\n', '\r\n')],
])('reads the same events from pieces of any size (%j)', (_ending, stream) => {
  for (let size = 1; size < 12; size += 1) {
    const parse = eventStreamParser();
    const found = [];
    for (let at = 0; at < stream.length; at += size)
      found.push(...parse(stream.slice(at, at + size)));
    expect([...found, ...parse(': more\n')]).toEqual(events);
  }
});

test('keeps an unfinished event to itself', () => {
  const parse = eventStreamParser();
  expect(parse('event: entry\ndata: {"a":1}\n')).toEqual([]);
  expect(parse('\n')).toEqual([{ name: 'entry', data: '{"a":1}' }]);
});
