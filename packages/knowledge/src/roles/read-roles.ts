import type { TermReader } from '../text/terms.js';
import {
  auxiliaries,
  by,
  chargedBy,
  fillers,
  forWhom,
  lending,
  owed,
  paidBy,
  paying,
  pronouns,
  towards,
} from './relation-words.js';
import type { AskedRoles, Parties } from './roles.js';

/** Reads the parties of a text. */
export type RoleReader = (text: string) => AskedRoles;

interface Unit {
  readonly word: string;
  /** Null for any other word. */
  readonly party: string | null;
}

type LoanRole = 'payer' | 'receiver';

/** Maximum number of words examined: longer texts are stories, not questions. */
const maxLength = 300;
const shortestSlip = 6;

/** Makes a reader of roles: by the prepositions and verbs next to a party, otherwise by its usual role. */
export function roleReader(parties: Parties, reader: TermReader): RoleReader {
  const asker = Object.keys(parties).find((id) => parties[id]?.asks);
  const names = new Map<string, string>();
  for (const [id, party] of Object.entries(parties))
    for (const name of party.names) names.set(reader.wordsIn(name).join(' '), id);
  const maxNameLength = Math.max(1, ...[...names.keys()].map((name) => name.split(' ').length));
  const vocabulary = new Set([...names.keys()].flatMap((name) => name.split(' ')));

  function plain(word: string): string {
    if (vocabulary.has(word) || isRelation(word)) return word;
    const bare = word.replace(/(?:nya|ku|mu|kah|lah|e|ne)$/u, '');
    if (vocabulary.has(bare) || isRelation(bare) || owed.has(bare)) return bare;
    if (bare.length < shortestSlip) return word;
    const near = [...vocabulary].filter((known) => isSlip(bare, known));
    return near.length === 1 && near[0] !== undefined ? near[0] : word;
  }
  function unitsOf(text: string): Unit[] {
    const words = reader.wordsIn(text).slice(0, maxLength).map(plain);
    const units: Unit[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(maxNameLength, words.length - at);
      while (length > 0 && !names.has(words.slice(at, at + length).join(' '))) length -= 1;
      const name = words.slice(at, at + Math.max(1, length)).join(' ');
      units.push({ word: name, party: names.get(name) ?? null });
      at += Math.max(1, length);
    }
    return units;
  }

  return (text) => {
    const units = unitsOf(text);
    const asked = {
      payer: new Set<string>(),
      receiver: new Set<string>(),
      named: new Set<string>(),
    };
    const who = askerOf(units, asker, parties);
    const lends = units.some(({ word }) => lending.has(word) || chargedBy.has(word));
    for (const [at, { party, word }] of units.entries()) {
      if (party !== null) {
        asked.named.add(party);
        const role = roleAt(units, at, lends) ?? parties[party]?.usually;
        if (role) asked[role].add(party);
      } else if (pronouns.has(word) && !isOwner(units, at) && isBorrowing(units, at)) {
        if (who !== undefined) asked.payer.add(who);
      }
    }
    return asked;

    function roleAt(all: readonly Unit[], at: number, lendsTo: boolean): LoanRole | null {
      const usual = parties[all[at]?.party ?? '']?.usually;
      const before = markBefore(all, at);
      if (forWhom.has(before)) return 'payer';
      if (by.has(before)) return chargedBy.has(markBefore(all, at - 1)) ? 'receiver' : 'payer';
      if (paidBy.has(before)) return 'payer';
      if (chargedBy.has(before)) return 'receiver';
      if (towards.has(before)) {
        if (paysBesides(all, at)) return 'receiver';
        if (usual) return usual;
        const isFrom = /^d(?:a)?ri?$|^ti$|^from$/u.test(before);
        return lendsTo && !isFrom && before !== 'di' ? 'payer' : 'receiver';
      }
      const verb = verbAfter(all, at);
      if (paying.has(verb)) return 'payer';
      if (lending.has(verb)) return 'receiver';
      if (lending.has(before)) return 'payer';
      // "pinjam koperasi" omits the preposition.
      if (paying.has(before) && !usual) return 'receiver';
      return null;
    }
  };
}

function isRelation(word: string): boolean {
  return [
    pronouns,
    towards,
    forWhom,
    by,
    fillers,
    auxiliaries,
    paying,
    lending,
    paidBy,
    chargedBy,
  ].some((words) => words.has(word));
}

/** The word before a name, without filler words. */
function markBefore(units: readonly Unit[], at: number): string {
  let before = at - 1;
  while (before >= 0 && fillers.has(units[before]?.word ?? '')) before -= 1;
  return units[before]?.party === null ? (units[before]?.word ?? '') : '';
}

/** The verb after a party; empty for none. */
function verbAfter(units: readonly Unit[], at: number): string {
  let after = at + 1;
  const skips = (word: string) => auxiliaries.has(word) && !paying.has(word);
  // "koperasi kami mau pinjam": the pronoun belongs to the cooperative.
  if (units[at]?.party !== null && pronouns.has(units[after]?.word ?? '')) after += 1;
  while (skips(units[after]?.word ?? '')) after += 1;
  const next = units[after];
  return next?.party === null && (paying.has(next.word) || lending.has(next.word)) ? next.word : '';
}

/** Whether another party pays or borrows: then this one receives, even if its usual role is another. */
function paysBesides(units: readonly Unit[], at: number): boolean {
  return units.some(
    ({ party }, other) =>
      party !== null &&
      party !== units[at]?.party &&
      (paying.has(verbAfter(units, other)) || paidBy.has(markBefore(units, other))),
  );
}

/** Whether a pronoun is the owner of the party before it. */
function isOwner(units: readonly Unit[], at: number): boolean {
  return (units[at - 1]?.party ?? null) !== null && !towards.has(markBefore(units, at - 1));
}

/** Whether a pronoun belongs to a party that borrows or pays. */
function isBorrowing(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.word ?? '';
  return paying.has(verbAfter(units, at)) || owed.has(before) || forWhom.has(before);
}

/** The party of a pronoun: the question may say who asks. */
function askerOf(
  units: readonly Unit[],
  asker: string | undefined,
  parties: Parties,
): string | undefined {
  const said = units.flatMap(({ party }, at) => {
    if (party === null) return [];
    const before = units[at - 1]?.word ?? '';
    const says = /^(?:sebagai|selaku|adalah|dari)$/u.test(before)
      ? (units[at - 2]?.word ?? '')
      : before;
    if (pronouns.has(says)) return [parties[party]?.actsFor ?? party];
    return pronouns.has(units[at + 1]?.word ?? '') && isOwner(units, at + 1) ? [party] : [];
  });
  return said[0] ?? asker;
}

/** Whether two words differ by one letter: changed, missing, added, or two swapped. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || other.length < shortestSlip) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther) return true;
  if (restOne === restOther.slice(1)) return true;
  return (
    restOne[0] === restOther[1] &&
    restOne[1] === restOther[0] &&
    restOne.slice(2) === restOther.slice(2)
  );
}
