import type { PartyId } from '../../ids.js';
import type { Actor } from '../../slots/principal.js';
import type { TicketLink } from '../ticket.js';
import type { Visibility } from '../visibility.js';
import type { Table, Treatment } from './treatment.js';
import { type ReporterIdentity, withoutIdentity } from './without-identity.js';

/** Stands for an id that leads to a reporter: it says that there is one, and joins no two cases of his. */
export const withheldParty = 'withheld' as PartyId;

/** Hides what identifies people from eyes that may know them, as long as they do not need it. */
export interface Veil {
  /** A text without the numbers and addresses in it. */
  readonly words: (text: string) => string;
  /** Enough of a way to reach somebody to tell it from others. */
  readonly contact: (contact: object) => object;
}

/** Somebody who looks at a case. */
export interface Eyes {
  readonly visibility: Visibility;
  readonly mask: (text: string) => string;
  /** The masker that the host gave: over words of a reporter whom he may not know. Without one they lose only what leads to him. */
  readonly hostMask?: ((text: string) => string) | undefined;
  readonly veil?: Veil | undefined;
  /** Who reported the case, and for whom: of those whom he may not know it is taken out of what he reads. */
  readonly identities?: readonly ReporterIdentity[];
  /** Whether a link to another case may be shown to him. */
  readonly mayFollow: (link: TicketLink) => boolean;
}

/**
 * A thing as somebody may see it, field by field of its table. What the table does not name is left out.
 */
export function shown<Thing extends object>(thing: Thing, table: Table, eyes: Eyes): Thing {
  const seen: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(thing)) {
    const treatment = table[field];
    if (treatment !== undefined) seen[field] = shownValue(value, treatment, eyes);
  }
  return seen as Thing;
}

/** Whether somebody may know of an event at all: one that links to a case he may not be led to, he may not. */
export function isKnownTo(eyes: Eyes, type: string, facts: object): boolean {
  return type !== 'ticket.linked' || eyes.mayFollow(facts as TicketLink);
}

function shownValue(value: unknown, treatment: Treatment | Table, eyes: Eyes): unknown {
  if (typeof treatment === 'object') {
    return (value as readonly object[]).map((each) => shown(each, treatment, eyes));
  }
  return value === null || value === undefined ? value : treat[treatment](value as never, eyes);
}

const treat: Readonly<Record<Treatment, (value: never, eyes: Eyes) => unknown>> = {
  open: (value) => value,
  words: (text: string, eyes) => shownWords(text, eyes),
  named: (thing: { readonly name: string }, { mask, visibility }) =>
    visibility.words ? thing : { ...thing, name: mask(thing.name) },
  files: (files: readonly object[], eyes) =>
    eyes.visibility.words ? files.map((file) => shownFile(file, eyes)) : [],
  person: (id: string | readonly string[], { visibility }) =>
    visibility.identity ? id : typeof id === 'string' ? withheldParty : id.map(() => withheldParty),
  name: (name: string, { visibility }) => (visibility.identity ? name : null),
  contacts: (contacts: readonly object[], { veil, visibility }) =>
    visibility.identity ? (veil ? contacts.map(veil.contact) : contacts) : [],
  concerns: (codes: readonly string[], { visibility }) => (visibility.concerns ? codes : []),
  draft: (draft: unknown, { visibility }) => (visibility.concerns ? draft : null),
  company: (others: string | readonly unknown[], { visibility }) =>
    visibility.company ? others : typeof others === 'string' ? withheldParty : [],
  actor: (actor: Actor, { visibility }) =>
    visibility.identity || actor.kind !== 'citizen' ? actor : { ...actor, id: withheldParty },
  ways: (links: readonly TicketLink[], { mayFollow }) => links.filter(mayFollow),
};

/** What people wrote, as somebody may read it: without what leads to a reporter whom he may not know. */
export function shownWords(
  text: string,
  { hostMask, identities = [], mask, veil, visibility }: Eyes,
): string {
  const { identity, words } = visibility;
  if (words && identity) return veil ? veil.words(text) : text;
  const masked = words ? (hostMask?.(text) ?? text) : mask(text);
  // What is known of him goes, whatever the masker has missed.
  return identity ? masked : withoutIdentity(masked, ...identities);
}

/** People name files by what they show: "KTP Siti Aminah.jpg". */
function shownFile(file: object, eyes: Eyes): object {
  const isNamed = 'name' in file && typeof file.name === 'string';
  return isNamed && !eyes.visibility.identity
    ? { ...file, name: shownWords(file.name as string, eyes) }
    : file;
}
