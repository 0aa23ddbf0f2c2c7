import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/time/dates.js';
import { timeLeft } from '../../src/time/time-left.js';
import { en, id } from '../all-texts.js';

const dates = datesOf('id', 'Asia/Jakarta');
const hour = 3_600_000;
const now = Date.parse('2026-11-24T10:00+07:00');
const startedAt = now - 100 * hour;

describe('timeLeft', () => {
  it('speaks of open hours on the day itself', () => {
    const remaining = { ms: 2 * hour + 10 * 60_000, workingDays: 0 };
    const left = timeLeft({ startedAt, dueAt: now + 3 * hour, remaining }, now, dates, id);
    expect(left).toMatchObject({ text: '2 jam 10 mnt kerja', urgency: 'soon' });
  });

  it('speaks of working days before that', () => {
    const remaining = { ms: 45 * hour, workingDays: 5 };
    const left = timeLeft({ startedAt, dueAt: now + 168 * hour, remaining }, now, dates, id);
    expect(left).toMatchObject({ text: '5 hari kerja', urgency: 'calm' });
    expect(left.used).toBeCloseTo(100 / 268);
  });

  it('says by how much a deadline was missed', () => {
    const remaining = { ms: -27 * hour, workingDays: -3 };
    const left = timeLeft({ startedAt, dueAt: now - 72 * hour, remaining }, now, dates, id);
    expect(left).toMatchObject({ text: 'lewat 3 hari kerja', urgency: 'late', used: 1 });
  });

  it('does not invent a minute when no open time has passed since', () => {
    const remaining = { ms: 0, workingDays: 0 };
    const left = timeLeft({ startedAt, dueAt: now - hour, remaining }, now, dates, id);
    expect(left.text).toBe('baru saja lewat');
  });

  it('falls back on plain days when the server tells no open time', () => {
    const left = timeLeft({ startedAt, dueAt: now + 24 * hour }, now, dates, en);
    expect(left.text).toBe('1 day');
  });
});
