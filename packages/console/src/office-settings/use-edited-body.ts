import { useDraft, writeDraft } from '../composer/drafts.js';

/** A body that an officer has changed and not saved. */
export interface EditedBody {
  readonly body: unknown;
  /** The version of the document that it was changed on. */
  readonly version: number;
}

const nameOf = (document: string) => `settings.${document}`;

/**
 * The unsaved body of a document: it stays in this browser through reloads, ended sessions and other pages, until it is
 * saved or discarded.
 */
export function useEditedBody(document: string) {
  const text = useDraft(nameOf(document));
  const edited: EditedBody | null = text === '' ? null : JSON.parse(text);
  return {
    edited,
    keep: (kept: EditedBody) => writeDraft(nameOf(document), JSON.stringify(kept)),
    forget: () => writeDraft(nameOf(document), ''),
  };
}
