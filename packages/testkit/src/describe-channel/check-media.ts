import type { ChannelError } from '@aduan/core';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import { findText } from '../conformance/find-text.js';
import { tryEvery } from '../conformance/try-every.js';
import { download, filesOf, firstFile, fixturesOf, withoutMedia } from './bring-files.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { channelErrorOf } from './channel-error-of.js';
import type { ProviderAnswers } from './channel-fixtures.js';
import { fakeChannelContext } from './fake-channel-context.js';
import { fakeProvider } from './fake-provider.js';
import { bytesOf } from './receive.js';
import { signedRequest, webhooksOf } from './sample-webhooks.js';

async function failureOf(
  subject: ChannelConformance,
  name: string,
  answers: ProviderAnswers | null,
  signal?: AbortSignal,
): Promise<ChannelError> {
  const provider = await fakeProvider(answers, signal ? { signal } : {});
  const outcome = await download(subject, provider, await firstFile(subject)).then(
    () => null,
    (thrown: unknown) => ({ thrown }),
  );
  if (!outcome) {
    throw new Error(`"${name}": fetchMedia returned where it had to throw a ChannelError.`);
  }
  return channelErrorOf(outcome.thrown, `"${name}": fetchMedia`);
}

/** Checks of fetching files. */
export const mediaChecks: readonly ChannelCheck[] = [
  {
    test: 'fetchMedia brings every file that parse named',
    notFor: withoutMedia,
    async run(subject) {
      const { serves, bytes, mime } = fixturesOf(subject);
      await firstFile(subject);
      await tryEvery(await filesOf(subject), async ({ name, media }) => {
        const provider = await fakeProvider(serves);
        const file = await download(subject, provider, media).catch((cause: unknown) => {
          throw new Error(`"${name}": fetchMedia could not bring its file (${String(cause)})`, {
            cause,
          });
        });
        demand(provider.requests.length > 0, `"${name}": download with \`context.fetch\``);
        expect([mime, media.mime], `"${name}": mime is what the provider says`).toContain(
          file.mime,
        );
        expect(
          new Uint8Array(await new Response(file.body).arrayBuffer()),
          `"${name}": body is a stream of the bytes of the file`,
        ).toEqual(new Uint8Array(bytes));
      });
    },
  },
  {
    test: 'fetchMedia fails with a ChannelError of the right class',
    notFor: withoutMedia,
    async run(subject) {
      const { failures } = fixturesOf(subject);
      demand(failures.length > 0, 'list the refusals of the provider in media.failures');
      await tryEvery(failures, async ({ name, answer, ...expected }) => {
        const error = await failureOf(subject, name, answer);
        expect(error.info, `"${name}": classify it (see toChannelError)`).toMatchObject(expected);
        const place = findText(subject.secrets, error, 'error');
        demand(place === null, `"${name}": a secret stands in ${place}`);
      });
    },
  },
  {
    test: 'fetchMedia may be tried again after the network was down, and listens to the signal',
    notFor: withoutMedia,
    async run(subject) {
      const { serves } = fixturesOf(subject);
      const { retryable, info } = await failureOf(subject, 'network down', null);
      demand(
        retryable,
        `class "${info.class}" loses the file for ever; a network that is down is "retryable"`,
      );
      await failureOf(
        subject,
        'aborted: give context.signal to fetch',
        serves,
        AbortSignal.abort(),
      );
    },
  },
  {
    test: 'keepFiles keeps every file that parse names as kept',
    notFor: async (subject) =>
      (await subject.create()).keepFiles ? null : 'the channel has no keepFiles',
    async run(subject) {
      const channel = await subject.create();
      let count = 0;
      for (const delivery of webhooksOf(subject)) {
        const context = fakeChannelContext({ name: 'conformance' });
        const request = await signedRequest(subject, delivery);
        const body = bytesOf(delivery.body);
        const events = await channel.parse(body, request, context);
        // A webhook request may be repeated.
        for (const _ of [1, 2]) await channel.keepFiles?.(body, request, context);
        const parts = events.flatMap((event) => (event.type === 'message' ? event.parts : []));
        for (const part of parts) {
          if (part.type !== 'media' || !part.media.ref.startsWith('blob:')) continue;
          const file = await context.files.get(part.media.ref.slice('blob:'.length));
          const size = file && (await new Response(file.body).arrayBuffer()).byteLength;
          const { bytes = size } = part.media;
          demand(
            size !== null && size === bytes,
            `"${delivery.name}": parse names a file of ${bytes} bytes as kept, and keepFiles put ${size === null ? 'nothing' : `${size} bytes`} there. Both must name it by the same key`,
          );
          count += 1;
        }
      }
      demand(count > 0, 'no fixture brings a file along: add one to fixtures.others');
    },
  },
];
