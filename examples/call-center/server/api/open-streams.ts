/** How many live streams one officer may have open, one for each window. */
const streamsPerOfficer = 8;

/** One live stream. */
export interface OpenStream {
  /** Aborts when the stream has to end. */
  readonly ended: AbortSignal;
  /** Ends this stream, so that its officer may open another one. Calling it again has no effect. */
  end(): void;
}

/** The live streams that are open now, so that they end together with their session. */
export interface OpenStreams {
  /** @returns null when the officer has reached the limit */
  open(officer: string, session: string): OpenStream | null;
  /** Ends every stream of a session. */
  endSession(session: string): void;
}

/** Tracks the streams of this process. */
export function openStreams(): OpenStreams {
  const streams = new Set<OpenStream & { readonly officer: string; readonly session: string }>();
  return {
    open(officer, session) {
      const own = [...streams].filter((stream) => stream.officer === officer);
      if (own.length >= streamsPerOfficer) return null;
      const over = new AbortController();
      const stream = {
        officer,
        session,
        ended: over.signal,
        end() {
          streams.delete(stream);
          over.abort();
        },
      };
      streams.add(stream);
      return stream;
    },
    endSession(session) {
      for (const stream of streams) if (stream.session === session) stream.end();
    },
  };
}
