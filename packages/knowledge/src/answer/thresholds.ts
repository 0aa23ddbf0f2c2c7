/**
 * From which confidence on the bank answers, and from which on it asks what was meant. Whoever asks in the very words of an
 * article is asked below that, too.
 */
export interface Thresholds {
  readonly answer: number;
  readonly ask: number;
}

/** Calibrated on the questions of `@aduan/knowledge/kopdes`; calibrate your own for other articles. */
export const defaultThresholds: Thresholds = { answer: 0.63, ask: 0.21 };

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
  /** Of the questions that an article answers and that are answered, the least share answered rightly. Default 0.93. */
  readonly precision?: number;
  /** Of the questions that no article answers, the largest share that may be answered. Default 0.05. */
  readonly outOfScope?: number;
  /** Of the questions that no article answers, the largest share that is answered or asked about. Default 0.2. */
  readonly asked?: number;
}

/** The lowest thresholds that reach a goal on questions that were judged; 1 where none does. */
export function calibrateThresholds(
  judged: readonly JudgedQuestion[],
  { precision = 0.93, outOfScope = 0.05, asked = 0.2 }: CalibrationGoal = {},
): Thresholds {
  const inside = judged.filter(({ isInScope }) => isInScope);
  const others = judged.filter(({ isInScope }) => !isInScope);
  const outsideFrom = (least: number) => share(others.length, from(others, least).length);
  const steps = Array.from({ length: 100 }, (_, step) => step / 100);
  const answer = steps.find((least) => {
    const answered = from(inside, least);
    const right = answered.filter(({ isRight }) => isRight);
    return share(answered.length, right.length, 1) >= precision && outsideFrom(least) <= outOfScope;
  });
  const ask = steps.find((least) => outsideFrom(least) <= asked);
  return { answer: answer ?? 1, ask: Math.min(ask ?? 1, answer ?? 1) };
}

function from(judged: readonly JudgedQuestion[], least: number): readonly JudgedQuestion[] {
  return judged.filter(({ confidence }) => confidence >= least);
}

function share(whole: number, part: number, whenNone = 0): number {
  return whole === 0 ? whenNone : part / whole;
}
