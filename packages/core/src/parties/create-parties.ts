import type { Aduan } from '../aduan.js';
import { InputError, NotFoundError } from '../errors.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { identitiesOf } from '../runtime/party/identity.js';
import { restrictedSince } from '../runtime/party/restriction.js';
import { requireOffice } from '../runtime/reads/require-office.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { admitIdentitySearch } from '../runtime/search/admit-identity-search.js';
import type { PartyRow } from '../store/rows.js';
import { type Decided, type DecidedParty, decideOnParties } from './decide-on-parties.js';
import { decideOnProcessing } from './decide-on-processing.js';
import type { MergeResult, Parties, SplitResult } from './parties.js';
import { headOf, openPerson, partyOf, personFor } from './party-access.js';
import { historiesOf, verifyParty } from './party-history.js';
import { readPartyInput } from './party-input.js';
import { type PersonView, showPersons } from './person.js';
import { personsBy, personsLike } from './person-matches.js';
import { recordMatchesViewed, recordPersonViewed } from './record-persons-viewed.js';

/**
 * Adds the parties of a desk.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const parties = createParties(aduan);
 * const [match] = await parties.find({ kind: 'phone', value: '0812 3456 7890' }, { actor });
 * ```
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createParties(aduan: Aduan): Parties {
  const runtime = runtimeOf(aduan);
  return requireActor<Parties>(runtime, {
    async find(contact, options) {
      requireOffice(options.actor, 'find');
      const { actor, namedBy, redacted = true } = options;
      const { channel = '', ...id } = readPartyInput('find', contact);
      await admitIdentitySearch(runtime, actor, namedBy);
      const identities = await identitiesOf(runtime, channel, [id]);
      const hashes = identities.map(({ hash }) => hash);
      const matches = await personsBy(runtime, actor, hashes);
      // The search is logged before the result is shown, even when it found no one.
      const kinds = (['phone', 'email'] as const).filter((kind) => kind === id.kind);
      await runtime.viewHooks.personsSearched(actor, {
        kinds,
        people: matches.length,
        tickets: [],
      });
      return recordMatchesViewed(runtime, { actor, redacted }, matches);
    },
    async get(id, options) {
      const { actor } = options;
      const person = await personFor(runtime, actor, id);
      const [view] = await showPersons(runtime, [person]);
      const isShown = person.isOpen && actor.kind !== 'citizen';
      const history = isShown ? await historiesOf(runtime, person) : [];
      const since = await restrictedSince(runtime, headOf(person).id);
      return recordPersonViewed(runtime, options, {
        ...(view as PersonView),
        restrictedSince: since,
        history,
      });
    },
    async suggestions(id, options) {
      requireOffice(options.actor, 'suggestions');
      const person = await openPerson(runtime, options.actor, id);
      return recordMatchesViewed(
        runtime,
        options,
        await personsLike(runtime, options.actor, person),
      );
    },
    merge(id, as, options) {
      const { into, reason } = readPartyInput('merge', as);
      const call = { ...options, name: 'merge', input: { id, into, reason } };
      return decideOnParties(runtime, call, async (): Promise<Decided<MergeResult>> => {
        const one = headOf(await openPerson(runtime, options.actor, id));
        const other = headOf(await openPerson(runtime, options.actor, into));
        if (one.id === other.id) return { decisions: [], result: { person: one.id, merged: null } };
        const merged: DecidedParty = {
          party: one,
          mergedInto: other.id,
          event: { type: 'party.merged', facts: { into: other.id }, personal: { reason } },
        };
        const joined: DecidedParty = {
          party: other,
          event: { type: 'party.joined', facts: { party: one.id }, personal: { reason } },
        };
        return { decisions: [merged, joined], result: { person: other.id, merged: one.id } };
      });
    },
    split(id, why, options) {
      const { reason } = readPartyInput('split', why);
      const call = { ...options, name: 'split', input: { id, reason } };
      return decideOnParties(runtime, call, async (): Promise<Decided<SplitResult>> => {
        const { parties } = await openPerson(runtime, options.actor, id);
        const party = parties.find((each) => each.id === id) as PartyRow;
        const from = parties.find((each) => each.id === party.mergedInto);
        if (!from) return { decisions: [], result: { person: party.id, from: null } };
        const split: DecidedParty = {
          party,
          mergedInto: null,
          event: { type: 'party.split', facts: { from: from.id }, personal: { reason } },
        };
        const left: DecidedParty = {
          party: from,
          event: { type: 'party.left', facts: { party: party.id }, personal: { reason } },
        };
        return { decisions: [split, left], result: { person: party.id, from: from.id } };
      });
    },
    async distinguish(id, from, options) {
      const { other, reason } = readPartyInput('distinguish', from);
      const call = { ...options, name: 'distinguish', input: { id, other, reason } };
      await decideOnParties(runtime, call, async (): Promise<Decided<true>> => {
        const one = headOf(await openPerson(runtime, options.actor, id));
        const two = headOf(await openPerson(runtime, options.actor, other));
        if (one.id === two.id) {
          throw new InputError('They are one person: split them instead.');
        }
        const decisions = [
          [one, two],
          [two, one],
        ].map(([party, from]): DecidedParty => {
          const facts = { from: (from as PartyRow).id };
          const event = { type: 'party.distinguished', facts, personal: { reason } } as const;
          return { party: party as PartyRow, event };
        });
        return { decisions, result: true };
      });
    },
    async link(id, given, options) {
      const { evidence, kind, reason, value } = readPartyInput('link', given);
      const [identity] = await identitiesOf(runtime, '', [{ kind, value }]);
      const call = { ...options, name: 'link', input: { id, kind, value, evidence, reason } };
      await decideOnParties(runtime, call, async (): Promise<Decided<true>> => {
        const party = partyOf(await openPerson(runtime, options.actor, id), id);
        if (!identity) return { decisions: [], result: true };
        const personal = { reason, value: identity.address.value };
        const event = { type: 'identity.linked', facts: { kind, evidence }, personal } as const;
        return { decisions: [{ party, event, linked: { identity, evidence } }], result: true };
      });
    },
    async unlink(id, given, options) {
      const { id: hash, reason } = readPartyInput('unlink', given);
      const call = { ...options, name: 'unlink', input: { id, hash, reason } };
      await decideOnParties(runtime, call, async (): Promise<Decided<true>> => {
        const party = partyOf(await openPerson(runtime, options.actor, id), id);
        const rows = await runtime.store.readIdentities(runtime.tenant, { parties: [party.id] });
        const [row] = rows.filter((each) => each.hash === hash);
        if (!row) throw new NotFoundError('identity');
        const value = await runtime.vault.openOne<string>(row.sealed);
        const personal = { reason, ...(value && { value }) };
        const event = { type: 'identity.unlinked', facts: { kind: row.kind }, personal } as const;
        return { decisions: [{ party, event, unlinked: hash }], result: true };
      });
    },
    restrict: (id, why, options) =>
      decideOnProcessing(runtime, { id, why, options }, 'restrict', 'processing.restricted'),
    resume: (id, why, options) =>
      decideOnProcessing(runtime, { id, why, options }, 'resume', 'processing.resumed'),
    async verifyHistory(id, { actor }) {
      return verifyParty(runtime, partyOf(await openPerson(runtime, actor, id), id));
    },
  });
}
