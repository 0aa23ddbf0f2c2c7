/** One block of a stream of server-sent events. */
export interface ServerEvent {
  /** Empty when the event has none. */
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** The longest block, in characters: a stream without an end of block is not an event stream of a desk. */
const maxBlockLength = 1_000_000;

/** Reads server-sent events as they come, until the signal aborts. @throws Error when one has no end */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<ServerEvent, void, void> {
  const decoder = new TextDecoder();
  let rest = '';
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      if (rest.length > maxBlockLength) throw new Error('An event of the stream has no end.');
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

function eventOf(block: string): ServerEvent {
  const values = (name: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  const [id = ''] = values('id');
  const [event = 'message'] = values('event');
  return { id, event, data: values('data').join('\n') };
}
