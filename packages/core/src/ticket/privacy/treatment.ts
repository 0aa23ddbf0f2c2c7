/**
 * How a field of a ticket is shown to a reader who may see the ticket but not everything in it.
 *
 * - `open`: unchanged.
 * - `words`: free text. Without the right to the identity, it is masked, and references to the reporter are removed.
 * - `named`: an object with a name in free text, such as a cooperative. Without the right to text, the name is masked.
 * - `files`: hidden without the right to text, because a photo reveals more than a text. File names count as text.
 * - `person`: an id that leads to the reporter. Without the right to the identity, it only shows that there is one.
 * - `name`: the reporter's own name; hidden without the right to the identity.
 * - `contacts`: contacts of the reporter, and ids in other systems, where other people may look them up; hidden without
 *   the right to the identity.
 * - `recusals`: the officers and units that the ticket is about; hidden without the right to know them.
 * - `draft`: an answer that is not sent yet, or another internal matter; hidden without the right to drafts.
 * - `company`: the other reports that are merged with this one. A citizen sees only whether this one follows another.
 * - `actor`: the actor; a citizen is treated as `person`.
 * - `ways`: links to other tickets: only links to tickets whose reporter the viewer may know.
 */
export type Treatment =
  | 'open'
  | 'words'
  | 'named'
  | 'files'
  | 'person'
  | 'name'
  | 'contacts'
  | 'recusals'
  | 'draft'
  | 'company'
  | 'actor'
  | 'ways';

/** The treatment of each field of an object, or the table for the objects in it. */
export interface Table {
  readonly [field: string]: Treatment | Table;
}

/** The table of every field that an object can have. A missing field is a compile error, and is not shown. */
export type Treatments<Thing> = { readonly [Field in keyof Thing]-?: Treatment | Table };
