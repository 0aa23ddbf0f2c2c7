import type { Aduan } from '../aduan.js';
import { InputError, NotFoundError } from '../errors.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { deskOf } from '../runtime/desk-of.js';
import { identitiesOf } from '../runtime/party/identity.js';
import { restrictedSince } from '../runtime/party/restriction.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { admitIdentitySearch } from '../runtime/search/admit-identity-search.js';
import type { PartyRow } from '../store/rows.js';
import { type Decided, type DecidedParty, decideOnParties } from './decide-on-parties.js';
import { decideOnProcessing } from './decide-on-processing.js';
import { meet, meetMatches } from './meet.js';
import type { MergeResult, Parties, SplitResult } from './parties.js';
import { headOf, openPerson, partyOf, personFor } from './party-access.js';
import { historiesOf, verifyParty } from './party-history.js';
import { readPartyInput } from './party-input.js';
import { type PersonView, showPersons } from './person.js';
import { personsBy, personsLike } from './person-matches.js';

/**
 * The parties of a desk, a room beside it.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const parties = createParties(aduan);
 * const [match] = await parties.find({ kind: 'phone', value: '0812 3456 7890' }, { actor });
 * ```
 *
 * @throws InputError for anything but what `createAduan` returned
 */
export function createParties(aduan: Aduan): Parties {
  const desk = deskOf(aduan);
  return requireActor<Parties>(desk, {
    async find(contact, options) {
      requireOffice(options.actor, 'find');
      const { actor, namedBy, veiled = true } = options;
      const { channel = '', ...id } = readPartyInput('find', contact);
      await admitIdentitySearch(desk, actor, namedBy);
      const identities = await identitiesOf(desk, channel, [id]);
      const hashes = identities.map(({ hash }) => hash);
      const matches = await personsBy(desk, actor, hashes);
      // Kept before he sees what it found, and also when it found nobody.
      const kinds = (['phone', 'email'] as const).filter((kind) => kind === id.kind);
      await desk.watch.searched?.(actor, { kinds, people: matches.length, tickets: [] });
      return meetMatches(desk, { actor, veiled }, matches);
    },
    async get(id, options) {
      const { actor } = options;
      const person = await personFor(desk, actor, id);
      const [view] = await showPersons(desk, [person]);
      const isShown = person.isOpen && actor.kind !== 'citizen';
      const history = isShown ? await historiesOf(desk, person) : [];
      const since = await restrictedSince(desk, headOf(person).id);
      return meet(desk, options, { ...(view as PersonView), restrictedSince: since, history });
    },
    async suggestions(id, options) {
      requireOffice(options.actor, 'suggestions');
      const person = await openPerson(desk, options.actor, id);
      return meetMatches(desk, options, await personsLike(desk, options.actor, person));
    },
    merge(id, as, options) {
      const { into, reason } = readPartyInput('merge', as);
      const call = { ...options, name: 'merge', input: { id, into, reason } };
      return decideOnParties(desk, call, async (): Promise<Decided<MergeResult>> => {
        const one = headOf(await openPerson(desk, options.actor, id));
        const other = headOf(await openPerson(desk, options.actor, into));
        if (one.id === other.id) return { decisions: [], result: { person: one.id, merged: null } };
        const merged: DecidedParty = {
          party: one,
          mergedInto: other.id,
          event: { type: 'party.merged', facts: { into: other.id }, words: { reason } },
        };
        const joined: DecidedParty = {
          party: other,
          event: { type: 'party.joined', facts: { party: one.id }, words: { reason } },
        };
        return { decisions: [merged, joined], result: { person: other.id, merged: one.id } };
      });
    },
    split(id, why, options) {
      const { reason } = readPartyInput('split', why);
      const call = { ...options, name: 'split', input: { id, reason } };
      return decideOnParties(desk, call, async (): Promise<Decided<SplitResult>> => {
        const { parties } = await openPerson(desk, options.actor, id);
        const party = parties.find((each) => each.id === id) as PartyRow;
        const from = parties.find((each) => each.id === party.mergedInto);
        if (!from) return { decisions: [], result: { person: party.id, from: null } };
        const split: DecidedParty = {
          party,
          mergedInto: null,
          event: { type: 'party.split', facts: { from: from.id }, words: { reason } },
        };
        const left: DecidedParty = {
          party: from,
          event: { type: 'party.left', facts: { party: party.id }, words: { reason } },
        };
        return { decisions: [split, left], result: { person: party.id, from: from.id } };
      });
    },
    async distinguish(id, from, options) {
      const { other, reason } = readPartyInput('distinguish', from);
      const call = { ...options, name: 'distinguish', input: { id, other, reason } };
      await decideOnParties(desk, call, async (): Promise<Decided<true>> => {
        const one = headOf(await openPerson(desk, options.actor, id));
        const two = headOf(await openPerson(desk, options.actor, other));
        if (one.id === two.id) {
          throw new InputError('They are one person: split them instead.');
        }
        const decisions = [
          [one, two],
          [two, one],
        ].map(([party, from]): DecidedParty => {
          const facts = { from: (from as PartyRow).id };
          const event = { type: 'party.distinguished', facts, words: { reason } } as const;
          return { party: party as PartyRow, event };
        });
        return { decisions, result: true };
      });
    },
    async link(id, given, options) {
      const { evidence, kind, reason, value } = readPartyInput('link', given);
      const [identity] = await identitiesOf(desk, '', [{ kind, value }]);
      const call = { ...options, name: 'link', input: { id, kind, value, evidence, reason } };
      await decideOnParties(desk, call, async (): Promise<Decided<true>> => {
        const party = partyOf(await openPerson(desk, options.actor, id), id);
        if (!identity) return { decisions: [], result: true };
        const words = { reason, value: identity.address.value };
        const event = { type: 'identity.linked', facts: { kind, evidence }, words } as const;
        return { decisions: [{ party, event, linked: { identity, evidence } }], result: true };
      });
    },
    async unlink(id, given, options) {
      const { id: hash, reason } = readPartyInput('unlink', given);
      const call = { ...options, name: 'unlink', input: { id, hash, reason } };
      await decideOnParties(desk, call, async (): Promise<Decided<true>> => {
        const party = partyOf(await openPerson(desk, options.actor, id), id);
        const rows = await desk.store.readIdentities(desk.tenant, { parties: [party.id] });
        const [row] = rows.filter((each) => each.hash === hash);
        if (!row) throw new NotFoundError('identity');
        const value = await desk.vault.openOne<string>(row.sealed);
        const words = { reason, ...(value && { value }) };
        const event = { type: 'identity.unlinked', facts: { kind: row.kind }, words } as const;
        return { decisions: [{ party, event, unlinked: hash }], result: true };
      });
    },
    restrict: (id, why, options) =>
      decideOnProcessing(desk, { id, why, options }, 'restrict', 'processing.restricted'),
    resume: (id, why, options) =>
      decideOnProcessing(desk, { id, why, options }, 'resume', 'processing.resumed'),
    async verifyHistory(id, { actor }) {
      return verifyParty(desk, partyOf(await openPerson(desk, actor, id), id));
    },
  });
}
