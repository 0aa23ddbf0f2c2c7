/** What an editor of a document gets. */
export interface EditorProps<Body> {
  readonly body: Body;
  /** The body in force, which changes are marked against. */
  readonly inForce: Body;
  /** The body that the code gives; null until it has come. */
  readonly code: Body | null;
  /** The place of a text that was searched for: `categories.3.label`; null = none. */
  readonly at: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (body: Body) => void;
}
