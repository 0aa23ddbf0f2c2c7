import type { InboundEvent } from '@aduan/core/channel';
import { withEvents } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const who = 'every message says who wrote it';
const two = 'two people have two conversations and share no id';
const one = 'one person stays the same, in the same conversation';
const group = 'people in a group have a conversation each';

const from = (event: InboundEvent, ...ids: readonly { kind: string; value: string }[]) =>
  event.type === 'message' ? { ...event, from: { ...event.from, ids } } : event;

/** Mistakes in telling people and their conversations apart. */
export const peopleMistakes: readonly ChannelMistake[] = [
  {
    name: 'gives everybody one conversation',
    make: (good) => withEvents(good, (event) => ({ ...event, conversation: 'inbox' })),
    noticedBy: { [two]: /two people share a conversation, so each would read the answers/ },
  },
  {
    name: 'takes everybody for one person',
    make: (good) =>
      withEvents(good, (event) => from(event, { kind: 'user', value: 'the gateway' })),
    noticedBy: { [two]: /two people share an id in from\.ids/ },
  },
  {
    name: 'names its own account among the ids of everybody',
    make: (good) =>
      withEvents(good, (event) =>
        from(
          event,
          { kind: 'phone', value: event.conversation },
          { kind: 'user', value: event.account },
        ),
      ),
    noticedBy: { [two]: /never a constant or our own account/ },
  },
  {
    name: 'names nobody',
    make: (good) => withEvents(good, (event) => from(event)),
    noticedBy: { [who]: /from\.ids is empty: give at least one id/ },
  },
  {
    name: 'tells of a new number, and not of whom',
    make: (good) =>
      withEvents(good, (event) => ({
        ...event,
        type: 'identity',
        before: { account: event.account, ids: [] },
        after: { account: event.account, ids: [{ kind: 'phone', value: event.conversation }] },
      })),
    noticedBy: { [who]: /from\.ids is empty/ },
  },
  {
    name: 'names somebody by nothing',
    make: (good) => withEvents(good, (event) => from(event, { kind: 'user', value: '' })),
    noticedBy: { [who]: /an id of kind "user" is empty/ },
  },
  {
    name: 'names somebody by no kind of id',
    make: (good) => withEvents(good, (event) => from(event, { kind: '', value: event.key })),
    noticedBy: { [who]: /each id has a kind/ },
  },
  {
    name: 'names somebody on another account than that of the event',
    make: (good) => withEvents(good, (event) => ({ ...event, account: 'another desk' })),
    noticedBy: { [who]: /from\.account must be the account of the event/ },
  },
  {
    name: 'writes phone numbers as the provider does',
    make: (good) =>
      withEvents(good, (event) =>
        from(event, { kind: 'phone', value: event.conversation.slice(1) }),
      ),
    noticedBy: { [who]: /a phone is E\.164/ },
  },
  {
    name: 'writes e-mail addresses as they came',
    make: (good) =>
      withEvents(good, (event) => from(event, { kind: 'email', value: 'A@b.example' })),
    noticedBy: { [who]: /in lower case/ },
  },
  {
    name: 'takes the message for the person',
    make: (good) => withEvents(good, (event) => from(event, { kind: 'user', value: event.key })),
    noticedBy: { [one]: /name him by the same from\.ids/ },
  },
  {
    name: 'gives every message a conversation of its own',
    make: (good) =>
      withEvents(good, (event) => ({
        ...event,
        conversation: `${event.conversation} ${event.key}`,
      })),
    noticedBy: {
      [one]: /one conversation: not the id of the message/,
      'five quick messages are dealt with in order, though the first takes longest':
        /keeps the order/,
    },
  },
  {
    name: 'answers in the group',
    make: (good) =>
      withEvents(good, (event) => ({ ...event, conversation: event.conversation.split(' ')[0] })),
    noticedBy: { [group]: /all of it would read the number and the PIN/ },
  },
  {
    name: 'has a conversation for each message of a group',
    make: (good) => withEvents(good, (event) => ({ ...event, conversation: event.key })),
    noticedBy: { [group]: /must have one conversation/ },
  },
];
