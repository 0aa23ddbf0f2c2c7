import type { PartyId } from '../../ids.js';
import type { Actor } from '../../ports/principal.js';
import type { TicketLink } from '../ticket.js';
import type { Visibility } from '../visibility.js';
import type { Table, Treatment } from './treatment.js';
import { type ReporterIdentity, withoutIdentity } from './without-identity.js';

/** Stands for an id that leads to a reporter: it says that there is one, and joins no two cases of his. */
export const withheldParty = 'withheld' as PartyId;

/** Hides what identifies people from eyes that may know them, as long as they do not need it. */
export interface Redaction {
  /** A text without the numbers and addresses in it. */
  readonly text: (text: string) => string;
  /** Enough of a way to reach somebody to tell it from others. */
  readonly contact: (contact: object) => object;
}

/** Somebody who looks at a case. */
export interface Viewer {
  readonly visibility: Visibility;
  readonly mask: (text: string) => string;
  /** The masker that the host gave: over words of a reporter whom he may not know. Without one they lose only what leads to him. */
  readonly hostMask?: ((text: string) => string) | undefined;
  readonly redaction?: Redaction | undefined;
  /** Who reported the case, and for whom: of those whom he may not know it is taken out of what he reads. */
  readonly identities?: readonly ReporterIdentity[];
  /** Whether a link to another case may be shown to him. */
  readonly mayFollow: (link: TicketLink) => boolean;
}

/**
 * A thing as somebody may see it, field by field of its table. What the table does not name is left out.
 */
export function shown<Thing extends object>(thing: Thing, table: Table, viewer: Viewer): Thing {
  const seen: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(thing)) {
    const treatment = table[field];
    if (treatment !== undefined) seen[field] = shownValue(value, treatment, viewer);
  }
  return seen as Thing;
}

/** Whether somebody may know of an event at all: one that links to a case he may not be led to, he may not. */
export function isKnownTo(viewer: Viewer, type: string, facts: object): boolean {
  return type !== 'ticket.linked' || viewer.mayFollow(facts as TicketLink);
}

function shownValue(value: unknown, treatment: Treatment | Table, viewer: Viewer): unknown {
  if (typeof treatment === 'object') {
    return (value as readonly object[]).map((each) => shown(each, treatment, viewer));
  }
  return value === null || value === undefined ? value : treat[treatment](value as never, viewer);
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

/** What people wrote, as somebody may read it: without what leads to a reporter whom he may not know. */
export function shownText(
  text: string,
  { hostMask, identities = [], mask, redaction, visibility }: Viewer,
): string {
  const { identity, words } = visibility;
  if (words && identity) return redaction ? redaction.text(text) : text;
  const masked = words ? (hostMask?.(text) ?? text) : mask(text);
  // What is known of him goes, whatever the masker has missed.
  return identity ? masked : withoutIdentity(masked, ...identities);
}

/** People name files by what they show: "KTP Siti Aminah.jpg". */
function shownFile(file: object, viewer: Viewer): object {
  const isNamed = 'name' in file && typeof file.name === 'string';
  return isNamed && !viewer.visibility.identity
    ? { ...file, name: shownText(file.name as string, viewer) }
    : file;
}
