import { DirectoryError } from '@aduan/core/directory';
import type * as z from 'zod';

/** An answer has another form than this adapter was written for. What was in it is not told. */
export class UnexpectedShape extends DirectoryError {
  override readonly name = 'UnexpectedShape';
  /** Where in the answer, such as `data.3.cooperative_id`; empty for all of it. */
  readonly path: string;

  constructor(path: string) {
    super('unexpected-shape', `Simkopdes answered in another form${path ? `, at ${path}` : ''}.`);
    this.path = path;
  }
}

/** Reads a part of an answer. @throws UnexpectedShape with the first place that does not fit */
export function readShape<Output>(schema: z.ZodType<Output>, value: unknown, at: string): Output {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const inner = error.issues[0]?.path.map(String) ?? [];
  throw new UnexpectedShape([at, ...inner].filter(Boolean).join('.'));
}
