/** One event of a server-sent event stream. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/**
 * Makes a parser of server-sent events (WHATWG HTML, "Server-sent events") for text in chunks of any size.
 *
 * @returns a function that takes the next chunk and returns the completed events
 */
export function eventStreamParser(): (piece: string) => readonly StreamEvent[] {
  let rest = '';
  let name = '';
  let data: string[] = [];

  const takeLine = (line: string): StreamEvent | null => {
    if (line === '') {
      const event = data.length > 0 ? { name: name || 'message', data: data.join('\n') } : null;
      name = '';
      data = [];
      return event;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
    return null;
  };

  return (piece) => {
    // A lone \r at the end may be half of a \r\n: it waits for the next chunk.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    return lines.map(takeLine).filter((event) => event !== null);
  };
}
