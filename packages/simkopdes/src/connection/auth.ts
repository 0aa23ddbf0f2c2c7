import type { DirectoryContext } from '@aduan/core/directory';
import type { Authentication } from './authentication.js';
import { type ClientCredentials, clientCredentials } from './client-credentials.js';

/** The credentials of Simkopdes: given by the ministry to the host, never part of this package. */
export type SimkopdesAuth =
  | { readonly type: 'bearer'; readonly token: string }
  | {
      readonly type: 'api-key';
      readonly key: string;
      /** Default `x-api-key`. */
      readonly header?: string;
    }
  | ({ readonly type: 'client-credentials' } & ClientCredentials)
  | {
      readonly type: 'custom';
      /** Headers for one request; called for each. */
      readonly headers: (
        context: DirectoryContext,
      ) => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;
    };

/** Makes the authentication of a host. */
export function authentication(auth: SimkopdesAuth): Authentication {
  if (auth.type === 'client-credentials') return clientCredentials(auth);
  return {
    forget() {},
    async headers(context) {
      if (auth.type === 'custom') return auth.headers(context);
      if (auth.type === 'bearer') return { authorization: `Bearer ${auth.token}` };
      return { [auth.header ?? 'x-api-key']: auth.key };
    },
  };
}
