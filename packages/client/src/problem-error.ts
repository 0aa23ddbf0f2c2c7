/** The API's reason for refusing a request (RFC 9457). */
export interface Problem {
  readonly status: number;
  /** Stable, for programs: `store-conflict`, `input-invalid` … */
  readonly code: string;
  readonly title: string;
  /** Details for developers. */
  readonly detail: string;
  /** Other members, such as `issues`, or `expected`, `actual` and `current` of a 412. */
  readonly [member: string]: unknown;
}

const marker: unique symbol = Symbol.for('aduan.client.problem');

/** The API refused a request. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly problem: Problem;
  readonly [marker] = true;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.code}: ${problem.detail}`, options);
    this.status = problem.status;
    this.code = problem.code;
    this.problem = problem;
  }

  /** Recognises one, also of another installed copy of this package. */
  static isInstance(value: unknown): value is ProblemError {
    return typeof value === 'object' && value !== null && marker in value;
  }
}

/** Reads a problem of the API; any other response becomes the code `unknown`. */
export function problemOf(status: number, body: unknown): Problem {
  const isProblem = typeof body === 'object' && body !== null;
  const { code, detail, title, ...rest }: Record<string, unknown> = isProblem ? { ...body } : {};
  const text = (value: unknown, otherwise: string) =>
    typeof value === 'string' ? value : otherwise;
  return {
    ...rest,
    status,
    code: text(code, 'unknown'),
    title: text(title, ''),
    detail: text(detail, `The answer had the status ${status}.`),
  };
}
