/** Sends a request and reads its answer. */
export type Ask = (path: string, init: RequestInit) => Promise<string>;

/** Makes a function that sends requests to this server. It throws an Error for a refused request. */
export function askAt(origin: string): Ask {
  return async (path, init) => {
    // An idle connection may be closed at the moment it is reused: every request is sent up to twice.
    const send = () => fetch(`${origin}${path}`, init);
    const answer = await send().catch(send);
    const text = await answer.text();
    if (answer.ok) return text;
    throw new Error(`${init.method ?? 'GET'} ${path} was answered ${answer.status}: ${text}`);
  };
}
