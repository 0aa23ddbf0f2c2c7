import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createId, createPartyId, ticketId } from '../src/ids.js';

const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2400, 0, 1) });
const uuid = /^[\da-f]{8}-[\da-f]{4}-[78][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const dayMs = 86_400_000;

test('ids are those of RFC 9562, and sort by the time they were made at', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: dayMs }), (now, later) => {
      const [first, second] = [createId(now), createId(now + later)];
      expect(first).toMatch(uuid);
      expect(first[14]).toBe('7');
      expect(first < second).toBe(true);
      expect(ticketId(first.toUpperCase())).toBe(first);
    }),
  );
});

test('ids of parties lie together by the twelve days in which they were made', () => {
  fc.assert(
    fc.property(instant, (now) => {
      const [before, id, after] = [now - 13 * dayMs, now, now + 13 * dayMs].map(createPartyId);
      expect(id).toMatch(uuid);
      expect(id?.[14]).toBe('8');
      expect(before && id && before < id).toBe(true);
      expect(after && id && id < after).toBe(true);
    }),
  );
});

test('within these days the id of a party says nothing of its time: what is not the days is chance', () => {
  const start = Math.ceil(Date.UTC(2026, 0, 1) / 2 ** 30) * 2 ** 30;
  const times = Array.from({ length: 512 }, (_, index) => start + index * 2 ** 21);
  const ids = times.map(createPartyId);
  expect(new Set(ids).size).toBe(ids.length);
  const heads = new Set(ids.map((id) => Number.parseInt(id.slice(0, 8), 16) >>> 14));
  expect([...heads]).toEqual([start / 2 ** 30]);
  // Of two that follow each other the later one sorts first as often as not.
  const falling = ids.filter((id, index) => id < (ids[index - 1] ?? '')).length;
  expect(falling).toBeGreaterThan(160);
  expect(falling).toBeLessThan(352);
});
