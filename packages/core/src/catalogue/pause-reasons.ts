import type { ExplanationStep, Pause } from '@aduan/calendar';
import type { Label } from '../ports/label.js';
import type { Phase } from '../ticket/workflow/phase.js';

/** Why a clock is paused: the phase of the ticket, or `stopped` when it was settled and resumed. */
const pauseReasons: Readonly<Record<Phase | 'stopped', Label>> = {
  new: { id: 'menunggu diperiksa', en: 'waiting to be checked' },
  active: { id: 'sedang ditangani', en: 'being worked on' },
  'waiting-citizen': { id: 'menunggu balasan pelapor', en: 'waiting for the reporter to reply' },
  'waiting-other': { id: 'menunggu pihak lain', en: 'waiting for somebody else' },
  answered: { id: 'sudah dijawab', en: 'answered' },
  closed: { id: 'sudah ditutup', en: 'closed' },
  stopped: { id: 'sempat selesai, lalu dilanjutkan', en: 'settled, then taken up again' },
};

/**
 * Adds the reason of each pause to the steps of an explanation.
 *
 * @param steps - explained without the reasons of the pauses, which are names of phases
 */
export function sayPauseReasons(
  steps: readonly ExplanationStep[],
  pauses: readonly Pause[],
): readonly ExplanationStep[] {
  const reasons = new Map<string | undefined, Label>(Object.entries(pauseReasons));
  return steps.map((step) => {
    const pause = pauses.find(({ from, to }) => from <= step.from && step.from < (to ?? step.to));
    const reason = step.kind === 'paused' && reasons.get(pause?.reason);
    if (!reason) return step;
    const { id, en } = step.label;
    return { ...step, label: { id: `${id}: ${reason.id}`, en: `${en}: ${reason.en}` } };
  });
}
