import type { ExplanationStep } from '@aduan/core/calendar';

export const hour = 3_600_000;
export const day = 24 * hour;
const zone = 7 * hour;
const [opens, closes] = [7.5 * hour, 16.5 * hour];

const holidays: Record<string, string> = {
  '2026-12-24': 'cuti bersama Hari Raya Natal',
  '2026-12-25': 'libur nasional Kelahiran Yesus Kristus',
  '2027-01-01': 'libur nasional Tahun Baru 2027 Masehi',
};

/** Midnight in Jakarta before an instant, epoch ms. */
export function midnight(at: number): number {
  return Math.floor((at + zone) / day) * day - zone;
}

function closedBecause(at: number): { type: 'weekend' | 'holiday'; name?: string } | null {
  const date = new Date(at + zone);
  const name = holidays[date.toISOString().slice(0, 10)];
  if (name) return { type: 'holiday', name };
  return [0, 6].includes(date.getUTCDay()) ? { type: 'weekend' } : null;
}

/** Last closing of the n-th working day after an instant. */
export function workingDaysAfter(at: number, days: number): number {
  let current = midnight(at);
  for (let left = days; left > 0; ) {
    current += day;
    if (!closedBecause(current)) left -= 1;
  }
  return current + closes;
}

/** Open time and working days between two instants, signed. */
export function remainingBetween(from: number, to: number): { ms: number; workingDays: number } {
  if (to < from) {
    const { ms, workingDays } = remainingBetween(to, from);
    return { ms: -ms, workingDays: -workingDays };
  }
  let ms = 0;
  let workingDays = 0;
  for (let at = midnight(from); at < to; at += day) {
    if (closedBecause(at)) continue;
    ms += Math.max(0, Math.min(to, at + closes) - Math.max(from, at + opens));
    if (at > from) workingDays += 1;
  }
  return { ms, workingDays };
}

/** Steps from a start to a due time, cut at midnight, with an optional pause. */
export function explainSteps(
  start: number,
  due: number,
  pause: readonly [number, number] | null,
): ExplanationStep[] {
  const steps: ExplanationStep[] = [];
  for (let at = midnight(start); at < due; at += day) {
    const closed = closedBecause(at);
    const cuts = [start, at, at + opens, at + closes, at + day, due, ...(pause ?? [])]
      .filter((cut) => cut >= Math.max(start, at) && cut <= Math.min(due, at + day))
      .sort((a, b) => a - b);
    for (const [index, from] of cuts.entries()) {
      const to = cuts[index + 1];
      if (to === undefined || to === from) continue;
      const paused = pause !== null && from >= pause[0] && from < pause[1];
      const open = !closed && from >= at + opens && from < at + closes;
      const receipt = at < start;
      const kind = paused ? 'paused' : open && !receipt ? 'counted' : 'closed';
      const reason =
        kind !== 'closed'
          ? null
          : (closed ?? {
              type: receipt && open ? ('receipt-day' as const) : ('outside-hours' as const),
            });
      const words = {
        weekend: 'akhir pekan',
        holiday: closed?.name ?? '',
        'receipt-day': 'hari penerimaan, tidak dihitung',
        'outside-hours': 'di luar jam layanan',
      };
      const label = reason
        ? words[reason.type as keyof typeof words]
        : kind === 'paused'
          ? 'menunggu warga'
          : 'dihitung';
      steps.push({
        from,
        to,
        date: new Date(at + zone).toISOString().slice(0, 10),
        kind,
        countedMs: kind === 'counted' ? to - from : 0,
        reason,
        label: { id: label, en: label },
      });
    }
  }
  return steps;
}
