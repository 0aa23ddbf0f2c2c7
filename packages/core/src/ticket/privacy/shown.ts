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
  readonly veil?: Veil | undefined;
  /** Of the reporter whom he may not know, where the case has one: it is taken out of what he may read. */
  readonly identity?: ReporterIdentity;
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
  words: (text: string, eyes) => shownWords(concealed(text, eyes), eyes),
  named: (thing: { readonly name: string }, eyes) => ({
    ...thing,
    name: shownWords(thing.name, eyes),
  }),
  files: (files: readonly unknown[], { visibility }) => (visibility.words ? files : []),
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

/** What people wrote, without what leads to a reporter whom these eyes may not know. */
function concealed(text: string, { identity = {}, visibility }: Eyes): string {
  return visibility.words && !visibility.identity ? withoutIdentity(text, identity) : text;
}

function shownWords(text: string, { mask, veil, visibility }: Eyes): string {
  if (!visibility.words) return mask(text);
  return veil ? veil.words(text) : text;
}
