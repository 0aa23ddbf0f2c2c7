/** The parsed id of a dead letter: `in:7`, `out:0199…`, and `out:webhooks:1/0199…` of a plugin. */
export type DeadLetterId =
  | { readonly side: 'in'; readonly sequence: number }
  | { readonly side: 'out'; readonly id: string };

/** @returns null for a text that is not such an id */
export function deadLetterId(name: string): DeadLetterId | null {
  const [, sequence, id] = /^(?:in:(\d{1,15})|out:([!-~]{1,300}))$/.exec(name) ?? [];
  if (id !== undefined) return { side: 'out', id };
  return sequence === undefined ? null : { side: 'in', sequence: Number(sequence) };
}
