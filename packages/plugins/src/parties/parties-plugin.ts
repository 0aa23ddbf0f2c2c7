import { InputError, NotFoundError, type PartyId } from '@aduan/core';
import {
  type AduanPlugin,
  answers,
  definePartyCommand,
  definePartyQuery,
  definePlugin,
  defineQuery,
  type PartyDecision,
} from '@aduan/core/plugin';
import type { Parties, PersonFindOptions, PersonReadOptions } from './parties.js';
import { historiesOf } from './party-history.js';
import { partyAnswers, partyInputs } from './party-schemas.js';
import { showPersons } from './person.js';
import { personsBy, personsLike } from './person-matches.js';
import { recordMatchesViewed, recordPersonViewed } from './record-persons-viewed.js';

const permission = 'identify';
/** Reason in the history of a person when a restored desk repeats a restriction. */
const redoneReason = 'Diterapkan kembali setelah cadangan dipulihkan';

/**
 * The plugin that says which parties are the same person: `aduan.plugins.parties`.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [viewLog(), parties()] });
 * const phone = { kind: 'phone', value: '0812 3456 7890' };
 * const { items } = await aduan.plugins.parties.find(phone, { actor });
 * ```
 */
export function parties(): AduanPlugin<'parties', Parties> {
  return definePlugin({
    id: 'parties',
    setup(context) {
      const { persons, sealed, viewed } = context;

      /** Restricts or resumes the processing of all parties of a person, so that it still holds after a split. */
      const processing = (
        name: 'restrictProcessing' | 'resumeProcessing',
        summary: string,
        type: 'processing.restricted' | 'processing.resumed',
      ) =>
        definePartyCommand({
          permission: 'restrict-processing',
          input: partyInputs.why,
          answer: null,
          // The given reason is sealed with the person, so the redo log does not contain it.
          redo: { inputs: () => [{ reason: redoneReason }] },
          http: {
            name,
            path: `processing/${name === 'restrictProcessing' ? 'restrict' : 'resume'}`,
            summary,
          },
          async decide({ parties: members }, { reason }, { actor }): Promise<PartyDecision<null>> {
            context.authorize(actor, permission);
            const restricted = await persons.restricted(members);
            const others = members.filter(
              ({ id }) => restricted.has(id) !== (type === 'processing.restricted'),
            );
            const event = { type, facts: {}, personal: { reason } };
            return { decisions: others.map((party) => ({ party, event })), answer: null };
          },
        });

      return {
        queries: {
          find: defineQuery({
            officersOnly: true,
            input: partyInputs.find,
            answer: partyAnswers.matches,
            http: {
              name: 'findParties',
              path: 'search',
              method: 'POST',
              summary: 'Whom a phone number or an address leads to',
              description: 'A POST, since no personal data belongs into an address.',
            },
            async run({ channel, ...address }, options: PersonFindOptions) {
              const { actor, namedBy, redacted = true } = options;
              await persons.admitSearch(actor, namedBy);
              const { hash } = await persons.identityOf(address, channel);
              const matches = await personsBy(context, actor, [hash]);
              // The search is logged before the result is shown, even when it found no one.
              const kinds = (['phone', 'email'] as const).filter((kind) => kind === address.kind);
              await viewed.searched(actor, { kinds, people: matches.length, tickets: [] });
              return recordMatchesViewed(context, { actor, redacted }, matches);
            },
          }),
          get: definePartyQuery({
            showsWithheld: true,
            input: partyInputs.get,
            answer: partyAnswers.person,
            http: {
              name: 'getParty',
              path: '',
              summary: 'The person that a party is, and what was decided about them',
            },
            async run(person, { ground }, options: PersonReadOptions) {
              const [view] = await showPersons(context, [person]);
              const isShown = person.isOpen && options.actor.kind !== 'citizen';
              const seen = {
                ...view,
                restrictedSince: await persons.restrictedSince(person.parties[0].id),
                history: isShown ? await historiesOf(context, person) : [],
              };
              return recordPersonViewed(context, options, seen, ground);
            },
          }),
          suggestions: definePartyQuery({
            officersOnly: true,
            input: partyInputs.nothing,
            answer: partyAnswers.matches,
            http: {
              name: 'suggestParties',
              path: 'suggestions',
              summary: 'Who may be the same person',
            },
            run: async (person, _, options: PersonReadOptions) =>
              recordMatchesViewed(
                context,
                options,
                await personsLike(context, options.actor, person),
              ),
          }),
          verifyHistory: definePartyQuery({
            input: partyInputs.nothing,
            answer: answers.verdict,
            http: {
              name: 'verifyPartyHistory',
              path: 'history/verification',
              summary: 'Whether the history of what was decided about a party is whole',
            },
            run: ({ named }) => persons.verify(named),
          }),
        },
        commands: {
          merge: definePartyCommand({
            permission,
            input: partyInputs.merge,
            answer: partyAnswers.merged,
            http: {
              name: 'mergeParties',
              path: 'merge',
              summary: 'Say that two parties are one person',
            },
            async decide({ parties: [one] }, { into, reason }, { actor }) {
              const [other] = (await persons.open(into, actor)).parties;
              if (one.id === other.id) {
                return { decisions: [], answer: { person: one.id, merged: null } };
              }
              const personal = { reason };
              return {
                decisions: [
                  {
                    party: one,
                    mergedInto: other.id,
                    event: { type: 'party.merged', facts: { into: other.id }, personal },
                  },
                  {
                    party: other,
                    event: { type: 'party.joined', facts: { party: one.id }, personal },
                  },
                ],
                answer: { person: other.id, merged: one.id },
              };
            },
          }),
          split: definePartyCommand({
            permission,
            input: partyInputs.why,
            answer: partyAnswers.split,
            http: { name: 'splitParty', path: 'split', summary: 'Take a merge back' },
            async decide({ named, parties: members }, { reason }) {
              const from = members.find(({ id }) => id === named.mergedInto);
              if (!from) return { decisions: [], answer: { person: named.id, from: null } };
              const personal = { reason };
              return {
                decisions: [
                  {
                    party: named,
                    mergedInto: null,
                    event: { type: 'party.split', facts: { from: from.id }, personal },
                  },
                  {
                    party: from,
                    event: { type: 'party.left', facts: { party: named.id }, personal },
                  },
                ],
                answer: { person: named.id, from: from.id },
              };
            },
          }),
          distinguish: definePartyCommand({
            permission,
            input: partyInputs.distinguish,
            answer: null,
            http: {
              name: 'distinguishParties',
              path: 'distinguish',
              summary: 'Say that two persons are not the same',
            },
            async decide({ parties: [one] }, { other, reason }, { actor }) {
              const [two] = (await persons.open(other, actor)).parties;
              if (one.id === two.id) {
                throw new InputError('They are one person: split them instead.');
              }
              const decided = (party: typeof one, from: PartyId) => ({
                party,
                event: {
                  type: 'party.distinguished',
                  facts: { from },
                  personal: { reason },
                } as const,
              });
              return { decisions: [decided(one, two.id), decided(two, one.id)], answer: null };
            },
          }),
          link: definePartyCommand({
            permission,
            input: partyInputs.link,
            answer: null,
            http: {
              name: 'linkAddress',
              path: 'addresses',
              summary: 'Add an address that an officer heard of or saw',
            },
            async decide({ named }, { evidence, reason, ...address }) {
              const identity = await persons.identityOf(address);
              const { kind, value } = identity.address;
              const facts = { kind, evidence };
              const event = {
                type: 'identity.linked',
                facts,
                personal: { reason, value },
              } as const;
              return {
                decisions: [{ party: named, event, linked: { identity, evidence } }],
                answer: null,
              };
            },
          }),
          unlink: definePartyCommand({
            permission,
            input: partyInputs.unlink,
            answer: null,
            http: {
              name: 'unlinkAddress',
              path: 'addresses/removal',
              summary: 'Take an address from a party',
            },
            async decide({ named }, { id: hash, reason }) {
              const rows = await persons.identities({ parties: [named.id] });
              const row = rows.find((each) => each.hash === hash);
              if (!row) throw new NotFoundError('identity');
              const [value] = await sealed.open<string>([row.sealed]);
              const facts = { kind: row.kind };
              const personal = { reason, ...(value && { value }) };
              const event = { type: 'identity.unlinked', facts, personal } as const;
              return { decisions: [{ party: named, event, unlinked: hash }], answer: null };
            },
          }),
          restrict: processing(
            'restrictProcessing',
            "Restrict the processing of a person's data (UU 27/2022 articles 40 and 41)",
            'processing.restricted',
          ),
          resume: processing('resumeProcessing', 'Lift a restriction', 'processing.resumed'),
        },
      };
    },
  });
}
