/** What a citizen said, word for word. */
export interface Remark {
  /** Where in the conversation he said it. */
  readonly node: string;
  readonly text: string;
}
