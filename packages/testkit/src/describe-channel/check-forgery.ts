import { expect } from 'vitest';
import type { ChannelCheck, ChannelConformance, DeliveryRequest } from './channel-conformance.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { base, bytesOf, receive } from './receive.js';

async function refused(
  subject: ChannelConformance,
  make: DeliveryRequest,
  advice: string,
): Promise<void> {
  const channel = await subject.create();
  const request = await make(subject.fixtures.message({ n: 1, text: 'Halo' }), base);
  const context = fakeChannelContext({ name: 'conformance' });
  const body = new Uint8Array(await request.clone().arrayBuffer());
  const verdict = await channel.verify(request.clone(), body, context);
  expect(verdict.ok, `verify took a delivery that is not genuine: ${advice}`).toBe(false);
  const reception = await receive(channel, request, context);
  expect(reception.accepted, advice).toBe(false);
  if (!reception.accepted) {
    expect(reception.status, 'a forged delivery is answered with 4xx').toBeGreaterThanOrEqual(400);
    expect(reception.status, 'a forged delivery is answered with 4xx').toBeLessThan(500);
  }
}

/** What a channel must refuse. */
export const forgeryChecks: readonly ChannelCheck[] = [
  {
    test: 'an unsigned delivery is refused',
    run: (subject) =>
      refused(subject, subject.fixtures.unsigned, 'a missing signature is not a good signature'),
  },
  {
    test: 'a delivery signed with another secret is refused',
    run: (subject) =>
      refused(
        subject,
        subject.fixtures.foreign,
        'compute the signature with the secret and compare',
      ),
  },
  {
    test: 'a body changed by one byte is refused',
    run: (subject) =>
      refused(
        subject,
        async (body, at) => {
          const genuine = await subject.fixtures.signed(body, at);
          const bytes = bytesOf(body).slice();
          const last = bytes.length - 1;
          bytes[last] = (bytes[last] ?? 0) ^ 1;
          return new Request(genuine, { body: bytes });
        },
        'the signature must cover the raw bytes of the whole body (see verifyHmac of @aduan/http)',
      ),
  },
];
