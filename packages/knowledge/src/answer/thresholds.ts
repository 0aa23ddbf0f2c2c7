/** From which confidence on the bank answers, and from which on it asks what was meant. */
export interface Thresholds {
  readonly answer: number;
  readonly ask: number;
}

/** Calibrated on the questions of `@aduan/knowledge/kopdes`; calibrate your own for other articles. */
export const defaultThresholds: Thresholds = { answer: 0.6, ask: 0.2 };

/** A question of which it is known what would have been right. */
export interface JudgedQuestion {
  readonly confidence: number;
  /** Whether the best article was the right one. */
  readonly isRight: boolean;
  /** Whether any article answers it. */
  readonly isInScope: boolean;
}

/** What must hold of the questions that thresholds are calibrated on. */
export interface CalibrationGoal {
  /** Of the questions that are answered, the least share that are answered rightly. Default 0.95. */
  readonly precision?: number;
  /** Of the questions that no article answers, the largest share that may be answered. Default 0.03. */
  readonly outside?: number;
  /** Of the questions that no article answers, the largest share asked about. Default 0.4. */
  readonly asked?: number;
}

/** The lowest thresholds that reach a goal on questions that were judged. */
export function calibrateThresholds(
  judged: readonly JudgedQuestion[],
  { precision = 0.95, outside = 0.03, asked = 0.4 }: CalibrationGoal = {},
): Thresholds {
  const steps = Array.from({ length: 100 }, (_, step) => step / 100);
  const outsideAbove = (least: number) =>
    shareOf(
      judged.filter((each) => !each.isInScope),
      (each) => each.confidence >= least,
    );
  const answer = steps.find((least) => {
    const answered = judged.filter(({ confidence }) => confidence >= least);
    return (
      shareOf(answered, ({ isRight }) => isRight, 1) >= precision && outsideAbove(least) <= outside
    );
  });
  const ask = steps.find((least) => outsideAbove(least) <= asked) ?? 1;
  return { answer: answer ?? 1, ask: Math.min(ask, answer ?? 1) };
}

function shareOf<Each>(all: readonly Each[], is: (each: Each) => boolean, whenNone = 0): number {
  return all.length === 0 ? whenNone : all.filter(is).length / all.length;
}
