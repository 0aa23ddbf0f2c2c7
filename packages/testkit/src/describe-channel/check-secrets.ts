import { demand } from '../conformance/demand.js';
import { findText } from '../conformance/find-text.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import { type FakeChannelContext, fakeChannelContext } from './fake-channel-context.js';
import { fakeProvider } from './fake-provider.js';
import { base, bytesOf } from './receive.js';
import { bodyOf, origin, webhooksOf } from './sample-webhooks.js';
import { acceptsOf, answerTo, contentsOf, sendOnce, withoutProvider } from './try-send.js';

/** Minimum length of an id to search for: shorter ones occur by chance. */
const shortestId = 6;

/** Fails when a secret appears in an error or in the log. */
function expectSilence(
  { secrets }: Pick<ChannelConformance, 'secrets'>,
  citizen: readonly string[],
  error: unknown,
  { logEntries }: FakeChannelContext,
): void {
  const place = (words: readonly string[]) =>
    findText(words, error, 'error') ?? findText(words, logEntries, 'log');
  const secret = place(secrets);
  demand(
    secret === null,
    `a secret stands in ${secret}. Hosts print errors and keep logs: leave out the request, its headers and address, and the \`cause\` that holds them (toChannelError does)`,
  );
  const word = place(citizen);
  demand(
    word === null,
    `the words or the address of the citizen stand in ${word}. Leave them out of errors and logs`,
  );
}

/** Checks that errors and logs hold no secrets or personal data. */
export const secretChecks: readonly ChannelCheck[] = [
  {
    test: 'no secret and nothing of the citizen in errors or logs of send',
    notFor: withoutProvider,
    async run(subject) {
      const accepts = acceptsOf(subject);
      const message = await answerTo(subject, 1);
      const citizen = [
        contentsOf(subject).text.text,
        ...message.to.ids.map(({ value }) => value.replace(/^\+/, '')),
      ].filter((word) => word.length >= shortestId);
      const unreadable = () => new Response('<html>', { status: 200 });
      const refusals = (subject.send.failures ?? []).map(({ answer }) => answer);
      for (const answer of [accepts, null, unreadable, ...refusals]) {
        const provider = await fakeProvider(answer);
        const outcome = await sendOnce(subject, message, provider).then(
          () => null,
          (error: unknown) => error,
        );
        expectSilence(subject, citizen, outcome, provider.context);
      }
    },
  },
  {
    test: 'no secret and nothing of the citizen in errors or logs of receiving',
    async run(subject) {
      const { fixtures } = subject;
      const words = 'Uang simpanan saya hilang';
      const genuine = bytesOf(bodyOf(subject, { text: words }));
      const bodies = [
        genuine,
        genuine.slice(0, -1),
        ...webhooksOf(subject).map(({ body }) => body),
      ];
      for (const body of bodies) {
        for (const make of [fixtures.signed, fixtures.foreign, fixtures.unsigned]) {
          const channel = await subject.create();
          const context = fakeChannelContext({ name: 'conformance' });
          const request = await make(body, base, origin);
          const said: unknown[] = [];
          const note = (error: unknown) => said.push(error);
          const verdict = await channel.verify(request, bytesOf(body), context).catch(note);
          await channel.parse(bytesOf(body), request, context).catch(note);
          expectSilence(subject, [words], [verdict, ...said], context);
        }
      }
    },
  },
];
