/** A hit with its features, and whether it was the right one. */
export interface Sample {
  readonly signs: readonly number[];
  readonly isRight: boolean;
}

/** L2 penalty of the weights; the bias is not penalized. */
const penalty = 0.5;

/** Logistic regression by Newton's method: the bias, then a weight for each feature. */
export function fitWeights(samples: readonly Sample[]): number[] {
  const rows = samples.map(({ signs, isRight }) => ({ x: [1, ...signs], y: isRight ? 1 : 0 }));
  const size = rows[0]?.x.length ?? 1;
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight));
    const curvature: number[][] = weights.map((_, at) =>
      weights.map((__, other) => (at === other && at > 0 ? penalty : 0)),
    );
    for (const { x, y } of rows) {
      const p = 1 / (1 + Math.exp(-dot(weights, x)));
      for (const [at, value] of x.entries()) {
        gradient[at] = (gradient[at] ?? 0) + (p - y) * value;
        const row = curvature[at] ?? [];
        for (const [other, beside] of x.entries())
          row[other] = (row[other] ?? 0) + p * (1 - p) * value * beside;
      }
    }
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return weights;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Gaussian elimination without pivoting, since the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [below, row] of rows.entries()) {
      if (below === at) continue;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (const [column, value] of pivot.entries())
        row[column] = (row[column] ?? 0) - times * value;
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}
