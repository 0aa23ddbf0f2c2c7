/** Descriptions of the interface for clients that ask for them; null for every other path. */
export function apiDocs(_path: string, _origin: string): unknown {
  return null;
}
