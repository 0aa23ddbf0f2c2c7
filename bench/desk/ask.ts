/** Sends a request and reads its answer. */
export type Ask = (path: string, init: RequestInit) => Promise<string>;

/** Asks the server at this address. What it makes throws an Error for a request that was refused. */
export function askAt(origin: string): Ask {
  return async (path, init) => {
    // A connection may have been closed for idleness the moment it was taken again: each request may come twice.
    const send = () => fetch(`${origin}${path}`, init);
    const answer = await send().catch(send);
    const text = await answer.text();
    if (answer.ok) return text;
    throw new Error(`${init.method ?? 'GET'} ${path} was answered ${answer.status}: ${text}`);
  };
}
