import { ChannelError } from '@aduan/core';
import { classed, eachEvent, type Mutant, sending } from './channel-mutants.js';

/** Mistakes of channels that call their provider over HTTP. */
export const mistakesOverHttp: readonly Mutant[] = [
  {
    name: 'rate limit without its pause',
    make: classed('rate_limited', { class: 'rate_limited' }),
    noticedBy: ['classifies every failure of the provider'],
  },
  {
    name: 'unknown outcome taken for a failure',
    make: sending((send, ...args) =>
      send(...args).catch((error: unknown) => {
        const isUnknown = error instanceof ChannelError && error.info.outcomeUnknown;
        throw isUnknown ? new ChannelError({ class: 'invalid' }, 'refused') : error;
      }),
    ),
    noticedBy: ['an answer that cannot be read leaves the outcome unknown'],
  },
  {
    name: 'signal ignored',
    make: sending((send, message, context) =>
      send(message, { ...context, signal: new AbortController().signal }),
    ),
    noticedBy: ['an aborted signal ends a send'],
  },
  {
    name: 'files without what is known of them',
    make: eachEvent((event) =>
      event.type === 'message'
        ? {
            ...event,
            parts: event.parts.map((part) =>
              part.type === 'media'
                ? { type: 'media', media: { ref: part.media.ref, kind: part.media.kind } }
                : part,
            ),
          }
        : event,
    ),
    noticedBy: ['a message holds what the provider put into it'],
  },
  {
    name: 'file that is gone looked for again',
    make: (good) => ({
      ...good,
      fetchMedia: async () => {
        throw new ChannelError({ class: 'retryable' }, 'not there');
      },
    }),
    noticedBy: ['fetchMedia brings every file that parse named'],
  },
];
