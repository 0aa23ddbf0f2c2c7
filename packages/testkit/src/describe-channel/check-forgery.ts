import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { fakeNow } from '../conformance/fake-now.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import type { SampleWebhookRequest, WebhookBody } from './channel-fixtures.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { base, bytesOf, receive } from './receive.js';
import { fieldsOf, fieldsThatFollow } from './request-fields.js';
import { bodyOf, origin } from './sample-webhooks.js';

const dayMs = 86_400_000;

const rawBytes =
  'compute it over the raw bytes that verify is given (see verifyHmac of @aduan/http)';

async function refused(
  subject: ChannelConformance,
  make: SampleWebhookRequest,
  advice: string,
  from = origin,
): Promise<void> {
  const channel = await subject.create();
  const body = bodyOf(subject, { person: from.person });
  const request = await make(body, base, from);
  const reception = await receive(channel, request, fakeChannelContext({ name: 'conformance' }));
  demand(
    !reception.accepted && reception.by === 'verify',
    `verify took a delivery that is not genuine: ${advice}. It must return { ok: false, … }`,
  );
  const { status } = reception;
  demand(
    status >= 400 && status < 500,
    `a forged delivery is answered with 4xx, not with ${status}`,
  );
}

/** Headers and URL of a genuine request around another body. */
function around(
  { fixtures }: ChannelConformance,
  change: (body: WebhookBody) => WebhookBody,
): SampleWebhookRequest {
  return async (body, at, from) =>
    new Request(await fixtures.signed(body, at, from), { body: change(body) });
}

/** Changes the last letter or digit, so that JSON stays valid. */
function oneByteChanged(body: WebhookBody): WebhookBody {
  const bytes = bytesOf(body).slice();
  const plain = bytes.findLastIndex((byte) => /[\da-y]/i.test(String.fromCharCode(byte)));
  const last = plain < 0 ? bytes.length - 1 : plain;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return bytes;
}

/** The same JSON with other white space; null when the body is no JSON. */
function spaced(body: WebhookBody): string | null {
  const text = new TextDecoder().decode(bytesOf(body));
  try {
    const printed = JSON.stringify(JSON.parse(text), null, 1);
    return printed === text ? ` ${text}` : printed;
  } catch {
    return null;
  }
}

/** The parts of a signed request that hold the time of signing. */
async function timeFields({ fixtures }: ChannelConformance): Promise<{
  readonly following: readonly string[];
  readonly frozen: readonly string[];
}> {
  const body = bodyOf({ fixtures });
  const signedAt = async (at: number) =>
    fieldsOf(await fixtures.signed(body, base, { person: 1, at }));
  const [one, again, old] = [
    await signedAt(fakeNow),
    await signedAt(fakeNow),
    await signedAt(fakeNow - dayMs),
  ];
  const following = fieldsThatFollow([one, again], old);
  const frozen = [...one].filter(
    ([name, value]) => name.startsWith('header ') && old.get(name) === value && isNearNow(value),
  );
  return { following, frozen: frozen.map(([name]) => name) };
}

/** Whether a header holds an epoch time, in s or ms, near the suite's clock. */
function isNearNow(value: string): boolean {
  const [, digits] = /(?:^|[=,;\s])(\d{10}|\d{13})(?:$|[,;.\s])/.exec(value) ?? [];
  if (digits === undefined) return false;
  const at = Number(digits) * (digits.length === 10 ? 1_000 : 1);
  return Math.abs(at - fakeNow) < dayMs;
}

/** Checks that forged requests are refused. */
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
    test: 'a body changed after it was signed is refused',
    async run(subject) {
      const advice = `one byte of its body was changed after signing. The signature covers the whole body; ${rawBytes}`;
      await refused(subject, around(subject, oneByteChanged), advice);
      const body = spaced(bodyOf(subject));
      if (body === null) return;
      await refused(
        subject,
        around(subject, () => body),
        `its JSON was printed again with other blanks. Do not parse and print the body to check it; ${rawBytes}`,
      );
      const channel = await subject.create();
      const request = await subject.fixtures.signed(body, base, origin);
      expect(
        await receive(channel, request, fakeChannelContext({ name: 'conformance' })),
        `a message with other blanks in its JSON, rightly signed, was refused: ${rawBytes}`,
      ).toMatchObject({ accepted: true });
    },
  },
  {
    test: 'a signature that is a day old is refused',
    async notFor(subject) {
      const { following, frozen } = await timeFields(subject);
      return following.length + frozen.length > 0
        ? null
        : 'nothing that fixtures.signed makes depends on `at`: the scheme signs no time';
    },
    async run(subject) {
      const { following, frozen } = await timeFields(subject);
      expect(
        following.length > 0 ? [] : frozen,
        'fixtures.signed sends a time that stands still. Sign with the `at` that it is given, so that the suite can try an old one',
      ).toEqual([]);
      const advice =
        'it was signed a day ago, so anybody who once saw it could replay it. Refuse a signed time that is more than some minutes from `context.now()`';
      await refused(subject, subject.fixtures.signed, advice, { person: 1, at: fakeNow - dayMs });
    },
  },
];
