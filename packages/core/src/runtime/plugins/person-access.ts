import type { PersonAccess } from '../../plugin/persons.js';
import { historyOf } from '../../store/history-of.js';
import { identitiesOf } from '../party/identity.js';
import type { Identity } from '../party/party-events.js';
import { restrictedParties, restrictedSince } from '../party/restriction.js';
import { knownPerson, openPerson } from '../reads/known-person.js';
import { verifyHistory } from '../reads/verify-history.js';
import type { Runtime } from '../runtime.js';
import { admitIdentitySearch } from '../search/admit-identity-search.js';

/** Reads of persons for plugins. */
export function personAccess(runtime: Runtime): PersonAccess {
  const { store, tenant } = runtime;
  return {
    known: (party, actor) => knownPerson(runtime, actor, party),
    open: (party, actor) => openPerson(runtime, actor, party),
    headOf: async (party) => (await store.readPerson(tenant, party))[0]?.id ?? party,
    identities: (of) => store.readIdentities(tenant, of),
    async identityOf(address, channel = '') {
      const [identity] = await identitiesOf(runtime, channel, [address]);
      return identity as Identity;
    },
    history: (party) => store.readEvents(tenant, historyOf(party)),
    verify: async ({ id, version }) =>
      verifyHistory(runtime, await store.readEvents(tenant, historyOf(id)), version),
    restricted: (parties) => restrictedParties(runtime, parties),
    restrictedSince: (party) => restrictedSince(runtime, party),
    admitSearch: (actor, namedBy) => admitIdentitySearch(runtime, actor, namedBy),
  };
}
