/**
 * Something that the host does. Its `key` is the same when the input is replayed: a host that did it
 * already answers with the first result. Results come back as inputs of type `outcome`.
 */
export type Effect =
  | {
      readonly type: 'task';
      readonly key: string;
      readonly task: string;
      readonly language: string;
      /** All slots, also the secret ones that were just asked for. */
      readonly slots: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'hours'; readonly key: string; readonly calendar: string | null }
  | {
      readonly type: 'queue';
      readonly key: string;
      readonly queue: string;
      readonly language: string;
      /** What the person should know. */
      readonly slots: Readonly<Record<string, unknown>>;
    }
  /** Send `due` at that time, epoch ms, unless an input came before. A later one replaces it. */
  | { readonly type: 'wake'; readonly key: string; readonly at: number };
