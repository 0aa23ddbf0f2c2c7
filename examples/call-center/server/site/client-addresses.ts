/** Remembers from which network address a request came, for the chat's rate limits. */
export interface ClientAddresses {
  note(request: Request, address: string): void;
  of(request: Request): string | undefined;
}

/** Keeps an address as long as its request lives. */
export function clientAddresses(): ClientAddresses {
  const known = new WeakMap<Request, string>();
  return {
    note(request, address) {
      known.set(request, address);
    },
    of: (request) => known.get(request),
  };
}
