/** What a dead letter is called in lists: `in:7` or `out:0199…`. */
export type DeadLetterId =
  | { readonly side: 'in'; readonly sequence: number }
  | { readonly side: 'out'; readonly id: string };

/** @returns null where nothing can have such a name */
export function deadLetterId(name: string): DeadLetterId | null {
  const [, sequence, id] = /^(?:in:(\d{1,15})|out:([\w-]{1,60}))$/.exec(name) ?? [];
  if (id !== undefined) return { side: 'out', id };
  return sequence === undefined ? null : { side: 'in', sequence: Number(sequence) };
}
