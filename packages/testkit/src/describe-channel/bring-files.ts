import type { MediaRef } from '@aduan/core/channel';
import { settle } from '../conformance/settle.js';
import type { ChannelCheck, ChannelConformance } from './channel-conformance.js';
import type { MediaFixtures } from './channel-fixtures.js';
import type { FakeProvider } from './fake-provider.js';
import { eventsOf, webhooksOf } from './sample-webhooks.js';

/** Skip reason for channels without files. */
export const withoutMedia: NonNullable<ChannelCheck['notFor']> = async (subject) =>
  (await subject.create()).fetchMedia ? null : 'the channel has no fetchMedia';

/** Timeout in ms: an adapter may retry reads after the pause that the provider asks for. */
const patienceMs = 25_000;

/** How the provider serves files. @throws Error when the fixtures do not include it */
export function fixturesOf({ media }: ChannelConformance): MediaFixtures {
  if (media) return media;
  throw new Error(
    'The channel has fetchMedia. Say in `media` how the provider hands out a file, what is in it, ' +
      'and how it refuses: { serves, bytes, mime, failures }.',
  );
}

/** A file, and the sample that names it. */
export interface NamedFile {
  readonly name: string;
  readonly media: MediaRef;
}

/** Every file that `parse` names and the provider holds, once, with its sample. */
export async function filesOf(subject: ChannelConformance): Promise<readonly NamedFile[]> {
  const files = new Map<string, NamedFile>();
  for (const delivery of webhooksOf(subject)) {
    for (const event of await eventsOf(subject, delivery)) {
      const parts = event.type === 'message' ? event.parts : [];
      for (const part of parts) {
        if (part.type !== 'media' || part.media.ref.startsWith('blob:')) continue;
        files.set(part.media.ref, { name: delivery.name, media: part.media });
      }
    }
  }
  return [...files.values()];
}

/** The first file that the fixtures name. */
export async function firstFile(subject: ChannelConformance): Promise<MediaRef> {
  const [first] = await filesOf(subject);
  if (first) return first.media;
  throw new Error('The channel has fetchMedia, but no fixture gives a media part: add one.');
}

/** Fetches one file with a new channel. */
export async function download(
  subject: ChannelConformance,
  { context }: FakeProvider,
  media: MediaRef,
) {
  const channel = await subject.create();
  const fetching = channel.fetchMedia?.(media, context);
  if (!fetching) throw new Error('the channel has no fetchMedia');
  return settle(fetching, 'Do not wait for long: the desk tries again.', patienceMs);
}
