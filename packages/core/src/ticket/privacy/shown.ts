import type { PartyId } from '../../ids.js';
import type { Actor } from '../../ports/principal.js';
import type { TicketLink } from '../ticket.js';
import type { Visibility } from '../visibility.js';
import type { Table, Treatment } from './treatment.js';
import { type ReporterIdentity, withoutIdentity } from './without-identity.js';

/** Replaces an id that leads to a reporter. It says that there is one, and does not link their tickets. */
export const withheldParty = 'withheld' as PartyId;

/** Hides personal data from readers who may see it, until they give a reason. */
export interface Redaction {
  /** Removes the numbers and addresses from a text. */
  readonly text: (text: string) => string;
  /** Shortens a contact so that it only distinguishes it from others. */
  readonly contact: (contact: object) => object;
}

/** A reader of a ticket. */
export interface Viewer {
  readonly visibility: Visibility;
  /** Masks personal data in a text. */
  readonly mask: (text: string) => string;
  /**
   * The masker of the host, for texts of a reporter whom the reader may not know. Without one, only data that leads to
   * the reporter is removed.
   */
  readonly hostMask?: ((text: string) => string) | undefined;
  readonly redaction?: Redaction | undefined;
  /** The reporter and the represented person. If the reader may not know them, their data is removed from texts. */
  readonly identities?: readonly ReporterIdentity[];
  /** Whether the reader may see a link to another ticket. */
  readonly mayFollow: (link: TicketLink) => boolean;
}

/** An object as a reader may see it, field by field of its table. Fields that are not in the table are left out. */
export function shown<Thing extends object>(thing: Thing, table: Table, viewer: Viewer): Thing {
  const seen: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(thing)) {
    const treatment = table[field];
    if (treatment !== undefined) seen[field] = shownValue(value, treatment, viewer);
  }
  return seen as Thing;
}

/** Whether a reader may know of an event at all. A link to a ticket that they may not see is hidden. */
export function isKnownTo(viewer: Viewer, type: string, facts: object): boolean {
  return type !== 'ticket.linked' || viewer.mayFollow(facts as TicketLink);
}

function shownValue(value: unknown, treatment: Treatment | Table, viewer: Viewer): unknown {
  if (value === null || value === undefined) return value;
  if (typeof treatment === 'object') {
    return Array.isArray(value)
      ? value.map((each: object) => shown(each, treatment, viewer))
      : shown(value as object, treatment, viewer);
  }
  return treat[treatment](value as never, viewer);
}

const treat: Readonly<Record<Treatment, (value: never, viewer: Viewer) => unknown>> = {
  open: (value) => value,
  words: (text: string, viewer) => shownText(text, viewer),
  named: (thing: { readonly name: string }, { mask, visibility }) =>
    visibility.words ? thing : { ...thing, name: mask(thing.name) },
  files: (files: readonly object[], viewer) =>
    viewer.visibility.words ? files.map((file) => shownFile(file, viewer)) : [],
  person: (id: string | readonly string[], { visibility }) =>
    visibility.identity ? id : typeof id === 'string' ? withheldParty : id.map(() => withheldParty),
  name: (name: string, { visibility }) => (visibility.identity ? name : null),
  contacts: (contacts: readonly object[], { redaction, visibility }) =>
    visibility.identity ? (redaction ? contacts.map(redaction.contact) : contacts) : [],
  recusals: (codes: readonly string[], { visibility }) => (visibility.recusals ? codes : []),
  draft: (draft: unknown, { visibility }) => (visibility.recusals ? draft : null),
  company: (others: string | readonly unknown[], { visibility }) =>
    visibility.company ? others : typeof others === 'string' ? withheldParty : [],
  actor: (actor: Actor, { visibility }) =>
    visibility.identity || actor.kind !== 'citizen' ? actor : { ...actor, id: withheldParty },
  ways: (links: readonly TicketLink[], { mayFollow }) => links.filter(mayFollow),
};

/** A text as a reader may see it: without data that leads to a reporter whom they may not know. */
export function shownText(
  text: string,
  { hostMask, identities = [], mask, redaction, visibility }: Viewer,
): string {
  const { identity, words } = visibility;
  if (words && identity) return redaction ? redaction.text(text) : text;
  const masked = words ? (hostMask?.(text) ?? text) : mask(text);
  // Known data of the reporter is removed, even if the masker missed it.
  return identity ? masked : withoutIdentity(masked, ...identities);
}

/** File names can hold personal data: "KTP Siti Aminah.jpg". */
function shownFile(file: object, viewer: Viewer): object {
  const isNamed = 'name' in file && typeof file.name === 'string';
  return isNamed && !viewer.visibility.identity
    ? { ...file, name: shownText(file.name as string, viewer) }
    : file;
}
