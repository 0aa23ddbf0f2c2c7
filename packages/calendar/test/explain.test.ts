import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../src/index.js';
import { kemenkopCalendarDefinition } from '../src/indonesia/index.js';

const calendar = compileCalendar(kemenkopCalendarDefinition);
const wib = (local: string) => Date.parse(`${local}:00+07:00`);

describe('a complaint received after closing on Friday 13 March 2026', () => {
  const start = wib('2026-03-13T16:31');

  test('says for every skipped day why', () => {
    const { at, steps, calendarHash, provisional } = calendar.explain(start, {
      unit: 'business-time',
      ms: 4 * 9 * 3_600_000,
    });
    expect(at).toBe(wib('2026-03-26T16:30'));
    expect(calendarHash).toBe(calendar.hash);
    expect(provisional).toBe(false);
    expect(steps.map(({ label }) => label.id)).toEqual([
      'Jumat 13 Maret 2026, 16.31–24.00: di luar jam layanan',
      'Sabtu 14 Maret 2026: hari libur mingguan',
      'Minggu 15 Maret 2026: hari libur mingguan',
      'Senin 16 Maret 2026, 00.00–07.30: di luar jam layanan',
      'Senin 16 Maret 2026, 07.30–16.30: dihitung 9 jam',
      'Senin 16 Maret 2026, 16.30–24.00: di luar jam layanan',
      'Selasa 17 Maret 2026, 00.00–07.30: di luar jam layanan',
      'Selasa 17 Maret 2026, 07.30–16.30: dihitung 9 jam',
      'Selasa 17 Maret 2026, 16.30–24.00: di luar jam layanan',
      'Rabu 18 Maret 2026: cuti bersama Hari Suci Nyepi, SKB 1497/2025',
      'Kamis 19 Maret 2026: libur nasional Hari Suci Nyepi (Tahun Baru Saka 1948), SKB 1497/2025',
      'Jumat 20 Maret 2026: cuti bersama Idulfitri 1447 H, SKB 1497/2025',
      'Sabtu 21 Maret 2026: libur nasional Idulfitri 1447 H, SKB 1497/2025',
      'Minggu 22 Maret 2026: libur nasional Idulfitri 1447 H, SKB 1497/2025',
      'Senin 23 Maret 2026: cuti bersama Idulfitri 1447 H, SKB 1497/2025',
      'Selasa 24 Maret 2026: cuti bersama Idulfitri 1447 H, SKB 1497/2025',
      'Rabu 25 Maret 2026, 00.00–07.30: di luar jam layanan',
      'Rabu 25 Maret 2026, 07.30–16.30: dihitung 9 jam',
      'Rabu 25 Maret 2026, 16.30–24.00: di luar jam layanan',
      'Kamis 26 Maret 2026, 00.00–07.30: di luar jam layanan',
      'Kamis 26 Maret 2026, 07.30–16.30: dihitung 9 jam',
    ]);
    expect(steps[11]?.label.en).toBe(
      'Friday 20 March 2026: joint leave Idulfitri 1447 H, SKB 1497/2025',
    );
    expect(steps[11]?.reason).toEqual({
      type: 'holiday',
      name: 'Cuti Bersama Idulfitri 1447 H',
      source: 'SKB 1497/2025',
    });
  });

  test('numbers working days and names the day of receipt', () => {
    const { steps } = calendar.explain(wib('2026-03-13T09:00'), { unit: 'working-days', days: 2 });
    const open = steps.filter(({ reason }) => reason === null || reason.type === 'receipt-day');
    expect(open.map(({ label }) => label.en)).toEqual([
      'Friday 13 March 2026, 09:00–16:30: day of receipt, not counted',
      'Monday 16 March 2026, 07:30–16:30: working day 1',
      'Tuesday 17 March 2026, 07:30–16:30: working day 2',
    ]);
  });

  test('shows pauses with their reason, and days that a pause takes', () => {
    const pauses = [
      { from: wib('2026-03-16T10:00'), to: wib('2026-03-17T09:00'), reason: 'menunggu pelapor' },
    ];
    const { at, steps } = calendar.explain(start, { unit: 'working-days', days: 1 }, pauses);
    expect(at).toBe(wib('2026-03-17T16:30'));
    expect(steps.slice(4).map(({ kind, label }) => `${kind} ${label.id}`)).toEqual([
      'paused Senin 16 Maret 2026, 07.30–10.00: tidak dihitung, dijeda pada akhir hari',
      'paused Senin 16 Maret 2026, 10.00–16.30: dijeda: menunggu pelapor',
      'paused Senin 16 Maret 2026, 16.30–24.00: dijeda: menunggu pelapor',
      'paused Selasa 17 Maret 2026, 00.00–07.30: dijeda: menunggu pelapor',
      'paused Selasa 17 Maret 2026, 07.30–09.00: dijeda: menunggu pelapor',
      'counted Selasa 17 Maret 2026, 09.00–16.30: hari kerja ke-1',
    ]);
  });

  test('tells how a calendar deadline was moved off a holiday', () => {
    const { at, steps } = calendar.explain(wib('2026-03-17T09:00'), {
      unit: 'calendar-days',
      days: 2,
      onClosed: 'next-working-day',
    });
    expect(at).toBe(wib('2026-03-26T00:00') - 1);
    expect(steps.map(({ label }) => label.id)).toEqual([
      'Selasa 17 Maret 2026, 09.00–24.00: hari penerimaan, tidak dihitung',
      'Rabu 18 Maret 2026, 00.00–24.00: hari ke-1',
      'Kamis 19 Maret 2026, 00.00–24.00: hari ke-2',
      'Jumat 20 Maret 2026: cuti bersama Idulfitri 1447 H, SKB 1497/2025',
      'Sabtu 21 Maret 2026: libur nasional Idulfitri 1447 H, SKB 1497/2025',
      'Minggu 22 Maret 2026: libur nasional Idulfitri 1447 H, SKB 1497/2025',
      'Senin 23 Maret 2026: cuti bersama Idulfitri 1447 H, SKB 1497/2025',
      'Selasa 24 Maret 2026: cuti bersama Idulfitri 1447 H, SKB 1497/2025',
      'Rabu 25 Maret 2026, 00.00–23.59: hari kerja berikutnya',
    ]);
  });

  test('marks days without a holiday list', () => {
    const explanation = calendar.explain(wib('2027-12-31T15:30'), {
      unit: 'business-time',
      ms: 2 * 3_600_000,
    });
    expect(explanation.provisional).toBe(true);
    expect(explanation.steps.at(-1)?.label.id).toBe(
      'Senin 3 Januari 2028, 07.30–08.30: dihitung 1 jam, sementara karena daftar hari libur belum ada',
    );
  });
});

describe('what a third party needs', () => {
  test('stands in the proof: start, limit, pauses, calendar and the days that were counted', () => {
    const start = wib('2026-03-13T14:20');
    const limit = { unit: 'working-days', days: 3 } as const;
    const pauses = [
      { from: wib('2026-03-16T16:00'), to: wib('2026-03-16T16:45'), reason: 'asked' },
    ];
    expect(calendar.explain(start, limit, pauses)).toMatchObject({
      start,
      limit,
      pauses,
      calendar: { id: 'kemenkop-call-center', version: '1', timeZone: 'Asia/Jakarta' },
      days: ['2026-03-17', '2026-03-25', '2026-03-26'],
      moved: null,
    });
  });

  test('a limit that moved says from which closed date, and why that was closed', () => {
    const start = wib('2026-03-16T10:00');
    const explain = (onClosed: 'next-working-day' | 'previous-working-day') =>
      calendar.explain(start, { unit: 'calendar-days', days: 2, onClosed });
    const reason = {
      type: 'holiday',
      name: 'Cuti Bersama Hari Suci Nyepi',
      source: 'SKB 1497/2025',
    };
    expect(explain('next-working-day')).toMatchObject({
      at: wib('2026-03-26T00:00') - 1,
      days: ['2026-03-17', '2026-03-18'],
      moved: {
        from: '2026-03-18',
        reason,
        label: {
          id: 'Rabu 18 Maret 2026: cuti bersama Hari Suci Nyepi, SKB 1497/2025; batas yang jatuh pada hari ini dimundurkan ke hari kerja berikutnya',
        },
      },
    });
    expect(explain('previous-working-day')).toMatchObject({
      at: wib('2026-03-18T00:00') - 1,
      moved: {
        from: '2026-03-18',
        reason,
        label: {
          en: 'Wednesday 18 March 2026: joint leave Hari Suci Nyepi, SKB 1497/2025; the limit that ended here moved to the working day before',
        },
      },
    });
  });

  test('a limit in time has no days, whatever else stands in it', () => {
    const odd = { unit: 'business-time', ms: 3_600_000, days: Number.POSITIVE_INFINITY } as const;
    expect(calendar.explain(wib('2026-03-13T09:00'), odd).days).toEqual([]);
  });

  test('a limit of no days ends on a day that is not its first', () => {
    const { days, steps } = calendar.explain(wib('2026-03-13T16:31'), {
      unit: 'working-days',
      days: 0,
    });
    expect(days).toEqual([]);
    expect(steps.at(-1)?.label.id).toBe('Senin 16 Maret 2026, 07.30–16.30: hari kerja berikutnya');
  });

  test('hours of a special day are told by its name and decree', () => {
    const halfDay = { from: '2026-10-23', name: 'Setengah hari', source: 'SE 1/2026' };
    const special = compileCalendar({
      ...kemenkopCalendarDefinition,
      special: [
        {
          ...halfDay,
          hours: [
            ['08:00', '09:00'],
            ['10:00', '11:00'],
          ],
        },
      ],
    });
    const { steps } = special.explain(wib('2026-10-23T07:30'), {
      unit: 'business-time',
      ms: 3 * 3_600_000,
    });
    expect(steps.map(({ label }) => label.id).slice(0, 5)).toEqual([
      'Jumat 23 Oktober 2026, 07.30–08.00: di luar jam layanan (Setengah hari), SE 1/2026',
      'Jumat 23 Oktober 2026, 08.00–09.00: dihitung 1 jam',
      'Jumat 23 Oktober 2026, 09.00–10.00: jam istirahat (Setengah hari), SE 1/2026',
      'Jumat 23 Oktober 2026, 10.00–11.00: dihitung 1 jam',
      'Jumat 23 Oktober 2026, 11.00–24.00: di luar jam layanan (Setengah hari), SE 1/2026',
    ]);
  });
});
