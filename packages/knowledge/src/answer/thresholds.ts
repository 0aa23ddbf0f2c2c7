/**
 * The minimum confidence for answering, and for asking back. A question in the exact words of an article is asked back
 * even below that.
 */
export interface Thresholds {
  readonly answer: number;
  readonly ask: number;
}

/** Calibrated on questions about cooperatives; calibrate your own for other articles. */
export const defaultThresholds: Thresholds = { answer: 0.63, ask: 0.21 };

/** A question with the known right result. */
export interface JudgedQuestion {
  readonly confidence: number;
  /** Whether the best article was the right one. */
  readonly isRight: boolean;
  /** Whether any article answers it. */
  readonly isInScope: boolean;
}

/** The goals of calibrating thresholds. */
export interface CalibrationGoal {
  /** Minimum share of right answers, among answered questions that an article answers. Default 0.93. */
  readonly precision?: number;
  /** Maximum share of out-of-scope questions that are answered. Default 0.05. */
  readonly outOfScope?: number;
  /** Maximum share of out-of-scope questions that are answered or asked about. Default 0.2. */
  readonly asked?: number;
}

/** The lowest thresholds that reach the goals on judged questions; 1 if none does. */
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
