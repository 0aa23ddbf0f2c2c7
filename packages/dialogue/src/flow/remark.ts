/** What a citizen said, word for word. Where it is more than a case takes, the last one says where the rest is. */
export interface Remark {
  /** Where in the conversation he said it. */
  readonly node: string;
  readonly text: string;
}
