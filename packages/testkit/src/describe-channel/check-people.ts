import { isDeepStrictEqual } from 'node:util';
import type { Address, InboundEvent } from '@aduan/core/channel';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { fieldsOf } from './request-fields.js';
import {
  bodyOf,
  eventsOf,
  messageOf,
  origin,
  signedRequest,
  webhooksOf,
} from './sample-webhooks.js';

const text = 'Halo';

function addressesOf(event: InboundEvent): readonly Address[] {
  if (event.type === 'message' || event.type === 'reaction') return [event.from];
  return event.type === 'identity' ? [event.before, event.after] : [];
}

function idsOf({ ids }: Address): readonly string[] {
  return ids.map(({ kind, value }) => `${kind} ${value}`);
}

/** Fails when a fixture ignores its input: such a fixture shows nothing about the adapter. */
async function mustDiffer(subject: ChannelConformance): Promise<void> {
  const { fixtures, ...rest } = subject;
  const fields = async (n: number, person: 1 | 2) => {
    const body = bodyOf({ fixtures }, { n, text, person });
    const request = await signedRequest({ fixtures, ...rest }, { body }, { ...origin, person });
    return Object.fromEntries(await fieldsOf(request));
  };
  const first = await fields(1, 1);
  expect(
    await fields(1, 2),
    'fixtures make the same delivery for person 1 and 2: put `person` into the sender (and the chat) of fixtures.message, or into the token that fixtures.signed sends',
  ).not.toEqual(first);
  if (!isDeepStrictEqual(await fields(2, 1), first)) return;
  // A provider without ids distinguishes messages by their text.
  const one = await messageOf(subject, { n: 1, text });
  const next = await messageOf(subject, { n: 2, text: `${text} 2` });
  expect(
    next.key,
    'fixtures.message makes the same body for n = 1 and n = 2: put `n` into the id. If the provider gives no ids, make the key of all that it tells of a message',
  ).not.toBe(one.key);
}

/** Checks of senders and conversations: two citizens must never be mixed up. */
export const peopleChecks: readonly ChannelCheck[] = [
  {
    test: 'every message says who wrote it',
    async run(subject) {
      for (const delivery of webhooksOf(subject)) {
        for (const event of await eventsOf(subject, delivery)) {
          for (const { account, ids } of addressesOf(event)) {
            const where = `"${delivery.name}": from`;
            demand(
              ids.length > 0,
              `${where}.ids is empty: give at least one id of the sender, strongest first, or nobody can answer him`,
            );
            expect(account, `${where}.account must be the account of the event`).toBe(
              event.account,
            );
            for (const { kind, value } of ids) {
              expect(kind, `${where}.ids: each id has a kind`).toMatch(/./);
              expect(value, `${where}.ids: an id of kind "${kind}" is empty`).toMatch(/./);
              if (kind === 'phone') {
                expect(value, `${where}.ids: a phone is E.164, with "+" and no blanks`).toMatch(
                  /^\+[1-9]\d{5,14}$/,
                );
              }
              if (kind === 'email') {
                expect(value, `${where}.ids: an e-mail address is in lower case`).toBe(
                  value.toLowerCase(),
                );
              }
            }
          }
        }
      }
    },
  },
  {
    test: 'two people have two conversations and share no id',
    async run(subject) {
      await mustDiffer(subject);
      const one = await messageOf(subject, { n: 1, person: 1 });
      const other = await messageOf(subject, { n: 1, person: 2 });
      expect(
        other.conversation,
        'two people share a conversation, so each would read the answers to the other: take the id of the chat or of the sender',
      ).not.toBe(one.conversation);
      const theirs = new Set(idsOf(other.from));
      expect(
        idsOf(one.from).filter((id) => theirs.has(id)),
        'two people share an id in from.ids, so the desk takes them for one person: take the id of the sender, never a constant or our own account',
      ).toEqual([]);
    },
  },
  {
    test: 'one person stays the same, in the same conversation',
    async run(subject) {
      await mustDiffer(subject);
      const one = await messageOf(subject, { n: 1, person: 1 });
      const next = await messageOf(subject, { n: 2, person: 1 });
      expect(
        idsOf(next.from),
        'two messages of one person must name him by the same from.ids',
      ).toEqual(idsOf(one.from));
      expect(
        next.conversation,
        'two messages of one person must have one conversation: not the id of the message',
      ).toBe(one.conversation);
    },
  },
  {
    test: 'people in a group have a conversation each',
    notFor: async ({ fixtures }) =>
      fixtures.inGroup ? null : 'the fixtures have no inGroup: groups are not heard',
    async run(subject) {
      const { inGroup } = subject.fixtures;
      if (!inGroup) return;
      const written = { ...subject, fixtures: { ...subject.fixtures, message: inGroup } };
      const one = await messageOf(written, { n: 1, person: 1 });
      const other = await messageOf(written, { n: 2, person: 2 });
      expect(
        other.conversation,
        'two people in a group share a conversation, so all of it would read the number and the PIN of a case: give each the conversation that he has alone with you, or the group with his id',
      ).not.toBe(one.conversation);
      const next = await messageOf(written, { n: 3, person: 1 });
      expect(
        next.conversation,
        'two messages of one person in a group must have one conversation',
      ).toBe(one.conversation);
    },
  },
];
