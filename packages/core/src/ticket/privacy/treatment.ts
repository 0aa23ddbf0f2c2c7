/**
 * How a field of a case is shown to somebody who may see the case but not everything in it.
 *
 * - `open`: as it is.
 * - `words`: free text; without the right to his identity, without what leads to the reporter and through the masker.
 * - `named`: a thing with a name that people wrote, such as a cooperative; without the right to words through the masker.
 * - `files`: nothing without the right to words: a photo says more than a text. Their names are words.
 * - `person`: an id that leads to the reporter; without the right to his identity it says only that
 *   there is one.
 * - `name`: the reporter's own name; nothing without the right to his identity.
 * - `contacts`: how to reach him, and what other systems call his case, where anybody may look it up;
 *   nothing without the right to his identity.
 * - `recusals`: whom the case is about; nothing without the right to know that it is.
 * - `draft`: an answer that is not sent yet; nothing without that same right.
 * - `company`: which other reports are handled with this one; to a citizen it says only that this one
 *   follows another.
 * - `actor`: who did it; a citizen is treated as a person.
 * - `ways`: links to other cases; without the right to hidden reporters only those that lead to none.
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

/** The treatment of each field of a thing, or the table of the things that lie in it. */
export interface Table {
  readonly [field: string]: Treatment | Table;
}

/**
 * The table of every field that a thing can have. A field that is missing is a mistake that the compiler
 * finds, and is shown to nobody.
 */
export type Treatments<Thing> = { readonly [Field in keyof Thing]-?: Treatment | Table };
