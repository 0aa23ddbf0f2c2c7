/** One event of a `text/event-stream`, or a comment that keeps the connection alive. */
export type ServerEvent =
  | { readonly event: string; readonly id?: string; readonly data: unknown }
  | { readonly comment: string };

/** A comment line. */
export function comment(text: string): ServerEvent {
  return { comment: text };
}

/** Encodes an event. JSON holds no line breaks, so one `data` line is enough. Format: WHATWG HTML, "Server-sent events". */
function encodeEvent(event: ServerEvent): string {
  if ('comment' in event) return `: ${event.comment}\n\n`;
  const id = event.id === undefined ? '' : `id: ${event.id}\n`;
  return `event: ${event.event}\n${id}data: ${JSON.stringify(event.data)}\n\n`;
}

/**
 * A response that sends events as the client reads: the next event is pulled only after the one before, so that a slow
 * client costs no memory.
 *
 * @param onEnd - called once, however the stream ends
 */
export function eventStream(events: AsyncGenerator<ServerEvent>, onEnd: () => void): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await events.next();
          if (!next.done) {
            controller.enqueue(encoder.encode(encodeEvent(next.value)));
            return;
          }
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        onEnd();
      },
      async cancel() {
        onEnd();
        await events.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Otherwise nginx and similar proxies buffer the response.
      'x-accel-buffering': 'no',
    },
  });
}
