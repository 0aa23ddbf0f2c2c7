import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { ChannelCheck } from './channel-conformance.js';
import type { WebhookBody } from './channel-fixtures.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { base, bytesOf, isInputError, receive } from './receive.js';
import { origin, webhooksOf } from './sample-webhooks.js';

const contextOf = () => fakeChannelContext({ name: 'conformance' });

/** Bodies that no provider sends, by name. */
const garbage: readonly (readonly [string, WebhookBody])[] = [
  ...['', '{', 'null', '"text"', '{}', '\u0000'].map(
    (body) => [`the body ${JSON.stringify(body)}`, body] as const,
  ),
  ['a body of 1,000,000 blanks', new Uint8Array(1_000_000).fill(0x20)],
];

function cut(body: WebhookBody, length: (whole: number) => number): WebhookBody {
  const bytes = bytesOf(body);
  return bytes.slice(0, length(bytes.length));
}

/** Checks of webhook requests that cannot be read. */
export const unreadableChecks: readonly ChannelCheck[] = [
  {
    test: 'garbage is answered, never thrown at',
    async run(subject) {
      for (const [name, body] of [...garbage, ['the body []', '[]'] as const]) {
        const channel = await subject.create();
        const request = await subject.fixtures.signed(body, base, origin);
        try {
          await receive(channel, request, contextOf());
        } catch (cause) {
          throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
        }
        const unread = await subject.fixtures.signed(body, base, origin);
        const thrown = await channel.parse(bytesOf(body), unread, contextOf()).then(
          () => null,
          (error: unknown) => error,
        );
        demand(
          thrown === null || isInputError(thrown),
          `${name}: parse threw ${String(thrown)}. What cannot be read is an InputError`,
        );
      }
    },
  },
  {
    test: 'a delivery that cannot be read is refused, not taken for nothing',
    async run(subject) {
      const nothing = new Set(Object.values(subject.fixtures.nothing ?? {}));
      const broken = webhooksOf(subject).flatMap(({ name, body, signed }) => [
        { name: `"${name}" cut in half`, body: cut(body, (whole) => whole >> 1), signed },
        { name: `"${name}" without its last byte`, body: cut(body, (all) => all - 1), signed },
      ]);
      const all = [
        ...broken,
        ...garbage.map(([name, body]) => ({ name, body, signed: undefined })),
      ];
      for (const { name, body, signed = subject.fixtures.signed } of all) {
        if (nothing.has(body)) continue;
        const channel = await subject.create();
        const reception = await receive(channel, await signed(body, base, origin), contextOf());
        const events = reception.accepted ? reception.events : null;
        demand(
          events?.length !== 0,
          `${name}: parse gave no event, so the desk answers 200 and the provider never sends it again. Throw InputError when the body is not what you expect. (Does it really mean that there is nothing? Then name it in fixtures.nothing.)`,
        );
      }
    },
  },
  {
    test: 'a delivery that holds nothing is taken',
    notFor: async ({ fixtures }) =>
      Object.keys(fixtures.nothing ?? {}).length > 0 ? null : 'fixtures.nothing names none',
    async run(subject) {
      for (const [name, body] of Object.entries(subject.fixtures.nothing ?? {})) {
        const channel = await subject.create();
        const request = await subject.fixtures.signed(body, base, origin);
        expect(
          await receive(channel, request, contextOf()),
          `"${name}" of fixtures.nothing must be taken with no event, or the provider sends it for ever`,
        ).toEqual({ accepted: true, events: [] });
      }
    },
  },
];
