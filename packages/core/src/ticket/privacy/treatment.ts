/**
 * How a field of a ticket is shown to a reader who may see the ticket but not everything in it.
 *
 * - `open`: as it is.
 * - `words`: free text. Without the right to the identity, it is masked and loses what leads to the reporter.
 * - `named`: an object with a name that people wrote, such as a cooperative. Without the right to text, the name is
 *   masked.
 * - `files`: nothing without the right to text, since a photo reveals more than a text. File names count as text.
 * - `person`: an id that leads to the reporter. Without the right to the identity, it says only that there is one.
 * - `name`: the reporter's own name; nothing without the right to the identity.
 * - `contacts`: contacts of the reporter, and ids in other systems, where anyone may look them up; nothing without the
 *   right to the identity.
 * - `recusals`: who the ticket is about; nothing without the right to know it.
 * - `draft`: an answer that is not sent yet, or another matter of the office; nothing without the same right.
 * - `company`: the other reports that are merged with this one. A citizen sees only whether this one follows another.
 * - `actor`: who did it; a citizen is treated as `person`.
 * - `ways`: links to other tickets: only those that lead to one whose reporter the viewer may know.
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
