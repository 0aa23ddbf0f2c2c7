import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { StillWaitingError } from '../conformance/settle.js';
import { tryEvery } from '../conformance/try-every.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import type { ProviderAnswers, ProviderFailure } from './channel-fixtures.js';
import { type FakeProvider, fakeProvider } from './fake-provider.js';
import {
  acceptsOf,
  answerTo,
  failureOf,
  sendOnce,
  wentElsewhere,
  withoutProvider,
} from './try-send.js';

function failuresOf(subject: ChannelConformance): readonly ProviderFailure[] {
  acceptsOf(subject);
  const failures = subject.send.failures ?? [];
  demand(failures.length > 0, 'list the refusals of the provider in send.failures');
  return failures;
}

/** How often the most frequent POST or PATCH was sent. Reads and PUTs may be repeated. */
function maxRepeated({ requests }: FakeProvider): number {
  const posts = requests.filter(({ method }) => method === 'POST' || method === 'PATCH');
  const places = posts.map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  return Math.max(0, ...places.map((place) => places.filter((other) => other === place).length));
}

/** Checks of failures of `send`. */
export const sendFailureChecks: readonly ChannelCheck[] = [
  {
    test: 'classifies every failure of the provider',
    notFor: withoutProvider,
    async run(subject) {
      const message = await answerTo(subject, 1);
      const { rate } = (await subject.create()).capabilities;
      await tryEvery(failuresOf(subject), async ({ name, answer, ...expected }) => {
        const provider = await fakeProvider(answer);
        const advice = `"${name}": look at the status of the answer.`;
        const error = await failureOf(subject, message, provider, advice);
        const hint = wentElsewhere(subject, provider) ?? 'classify it (see toChannelError)';
        expect(error.info, `"${name}": ${hint}`).toMatchObject(expected);
        demand(
          rate.length === 0 ||
            error.info.class !== 'rate_limited' ||
            error.info.scope !== undefined,
          `"${name}": say in \`scope\` whom it concerns, "account" or "recipient": the desk then sends nothing to anybody, or to this one, before the pause is over`,
        );
      });
    },
  },
  {
    test: 'leaves every second try to the desk',
    notFor: withoutProvider,
    async run(subject) {
      const message = await answerTo(subject, 1);
      const cases: readonly (readonly [string, ProviderAnswers | null])[] = [
        ['message taken', acceptsOf(subject)],
        ['network down', null],
        // After a refused token, the message may be sent again with a renewed one.
        ...failuresOf(subject)
          .filter((failure) => failure.class !== 'auth')
          .map(({ name, answer }) => [name, answer] as const),
      ];
      for (const [name, answer] of cases) {
        const provider = await fakeProvider(answer);
        const outcome = await sendOnce(subject, message, provider).catch((error: unknown) => error);
        const waited = outcome instanceof StillWaitingError;
        const times = maxRepeated(provider);
        demand(
          times <= 1 && !waited,
          `"${name}": one send made the same request ${times} times${waited ? ', and was still waiting' : ''}. Try once, throw a ChannelError, and let the outbox of the desk try again: it waits, counts, and survives a restart (createHttp never repeats a POST)`,
        );
      }
    },
  },
  {
    test: 'a network that is down can be tried again, or its outcome is unknown',
    notFor: withoutProvider,
    async run(subject) {
      acceptsOf(subject);
      const provider = await fakeProvider(null);
      const advice = 'The network was down: nothing was sent.';
      const error = await failureOf(subject, await answerTo(subject, 1), provider, advice);
      const { info, retryable } = error;
      demand(
        retryable || info.outcomeUnknown === true,
        `class "${info.class}" gives up for good, but nobody knows that it failed for good: "retryable", with outcomeUnknown when it may have arrived`,
      );
    },
  },
  {
    test: 'an answer that cannot be read leaves the outcome unknown',
    notFor: withoutProvider,
    async run(subject) {
      acceptsOf(subject);
      const provider = await fakeProvider(() => new Response('<html>', { status: 200 }));
      const message = await answerTo(subject, 1);
      const { idempotentSend } = (await subject.create()).capabilities;
      const taken = await sendOnce(subject, message, provider).then(
        () => true,
        () => false,
      );
      if (taken) return;
      const again = await fakeProvider(() => new Response('<html>', { status: 200 }));
      const { info, retryable } = await failureOf(subject, message, again, 'Throw as before.');
      demand(
        info.outcomeUnknown === true || (idempotentSend && retryable),
        'the provider answered 200 with a body that cannot be read. The message may have arrived: set outcomeUnknown',
      );
    },
  },
  {
    test: 'an aborted signal ends a send',
    notFor: withoutProvider,
    async run(subject) {
      const accepts = acceptsOf(subject);
      const message = await answerTo(subject, 1);
      const advice = 'The desk is closing: give context.signal to every request.';
      const before = await fakeProvider(accepts, { signal: AbortSignal.abort() });
      await failureOf(subject, message, before, advice);
      const closing = new AbortController();
      const during = await fakeProvider(
        (request) => {
          closing.abort();
          request.signal.throwIfAborted();
          return accepts(request);
        },
        { signal: closing.signal },
      );
      await failureOf(subject, message, during, advice);
    },
  },
];
