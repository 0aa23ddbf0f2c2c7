/**
 * Work for the host. A replayed input produces the same `key`: a host that already did the work answers with the first
 * result. Results return as inputs of type `outcome`.
 */
export type Effect =
  | {
      readonly type: 'task';
      readonly key: string;
      readonly task: string;
      readonly language: string;
      /** All slots, including secrets that were just asked for. */
      readonly slots: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'hours'; readonly key: string; readonly calendar: string | null }
  | {
      readonly type: 'queue';
      readonly key: string;
      readonly queue: string;
      readonly language: string;
      /** Slots that the officer should see. */
      readonly slots: Readonly<Record<string, unknown>>;
    }
  /**
   * Give the session the input `due` at this time, epoch ms, unless another input comes first. The next `wake` replaces
   * it.
   */
  | { readonly type: 'wake'; readonly key: string; readonly at: number };
