/** How many windows one officer may have open with live changes. */
const streamsPerOfficer = 8;

/** One live stream. */
export interface OpenStream {
  /** Aborts when the stream has to end. */
  readonly ended: AbortSignal;
  /** Ends it and gives its place back; again does no harm. */
  end(): void;
}

/** The live streams that are open now, so that they end together with the session they belong to. */
export interface OpenStreams {
  /** @returns null when the officer has as many as allowed */
  open(officer: string, session: string): OpenStream | null;
  /** Ends every stream of a session. */
  endSession(session: string): void;
}

/** Keeps the streams of this process. */
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
