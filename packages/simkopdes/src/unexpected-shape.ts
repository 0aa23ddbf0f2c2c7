import { DirectoryError } from '@aduan/core/directory';
import type * as z from 'zod';

/** An answer has another shape than this adapter expects. The error does not contain the answer. */
export class UnexpectedShape extends DirectoryError {
  override readonly name = 'UnexpectedShape';
  /** The position in the answer, such as `data.3.cooperative_id`; empty for the whole answer. */
  readonly path: string;

  constructor(path: string) {
    super('unexpected-shape', `Simkopdes answered in another form${path ? `, at ${path}` : ''}.`);
    this.path = path;
  }
}

/** Validates a part of an answer. @throws UnexpectedShape with the first position that does not match */
export function readShape<Output>(schema: z.ZodType<Output>, value: unknown, at: string): Output {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const inner = error.issues[0]?.path.map(String) ?? [];
  throw new UnexpectedShape([at, ...inner].filter(Boolean).join('.'));
}
