import { fc } from '@aduan-internal/property';
import { expect, test } from 'vitest';
import { createId, createPartyId, ticketId } from '../src/ids.js';

const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2400, 0, 1) });
const uuid = /^[\da-f]{8}-[\da-f]{4}-[47][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
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

test('the id of a party is chance alone, and says nothing of the time', () => {
  const ids = Array.from({ length: 512 }, createPartyId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(uuid);
  // Of two consecutive ids, the later one sorts first about half of the time.
  const falling = ids.filter((id, index) => id < (ids[index - 1] ?? '')).length;
  expect(falling).toBeGreaterThan(160);
  expect(falling).toBeLessThan(352);
});
