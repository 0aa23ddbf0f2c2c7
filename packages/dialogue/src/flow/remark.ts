/** A citizen's statement, verbatim. When a ticket cannot hold all remarks, the last one says where the rest is. */
export interface Remark {
  /** The node at which it was said. */
  readonly node: string;
  readonly text: string;
}
