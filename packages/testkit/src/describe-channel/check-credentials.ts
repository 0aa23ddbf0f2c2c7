import { demand } from '../conformance/demand.js';
import { findText } from '../conformance/find-text.js';
import { download, firstFile, fixturesOf, withoutMedia } from './bring-files.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { type FakeProvider, fakeProvider } from './fake-provider.js';
import { acceptsOf, answerTo, sendOnce, wentElsewhere, withoutProvider } from './try-send.js';

/** Requests that hold no secret of the options. */
async function namelessOf(
  { secrets }: ChannelConformance,
  { requests }: FakeProvider,
): Promise<readonly Request[]> {
  const looked = await Promise.all(
    requests.map(async (request) => {
      const body = await request.clone().text();
      return findText(secrets, [request.url, request.headers, body], 'request') ? [] : [request];
    }),
  );
  return looked.flat();
}

/** Checks that requests to the provider are authenticated. */
export const credentialChecks: readonly ChannelCheck[] = [
  {
    test: 'every request of send shows the provider who sends it',
    notFor: withoutProvider,
    async run(subject) {
      const provider = await fakeProvider(acceptsOf(subject));
      const outcome = await sendOnce(subject, await answerTo(subject, 1), provider).catch(String);
      const elsewhere = wentElsewhere(subject, provider);
      demand(elsewhere === null, elsewhere ?? '');
      const [nameless] = await namelessOf(subject, provider);
      demand(
        nameless === undefined,
        `send made ${nameless?.method} ${new URL(nameless?.url ?? 'https://none').origin}… with none of \`secrets\` in its address, headers or body, so the provider cannot know that it is yours (${typeof outcome === 'string' ? outcome : 'your send.accepts took it all the same: let it refuse as the provider does'}). Send the token along; skip this test with a reason if requests are signed instead`,
      );
    },
  },
  {
    test: 'fetchMedia shows the provider who asks',
    notFor: withoutMedia,
    async run(subject) {
      const provider = await fakeProvider(fixturesOf(subject).serves);
      const media = await firstFile(subject);
      const outcome = await download(subject, provider, media).catch(String);
      const [first] = provider.requests;
      demand(first !== undefined, 'download with `context.fetch`');
      const nameless = await namelessOf(subject, provider);
      demand(
        !nameless.includes(first),
        `fetchMedia asked with none of \`secrets\` in its address or headers (${typeof outcome === 'string' ? outcome : 'your media.serves gave the file all the same: let it refuse as the provider does'}). Send the token along; skip this test with a reason if whoever knows the address may have the file`,
      );
    },
  },
];
