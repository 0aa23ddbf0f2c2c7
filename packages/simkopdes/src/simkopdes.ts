import { InputError } from '@aduan/core';
import { type Directory, readCooperativeQuery } from '@aduan/core/directory';
import { connect } from './connection/connection.js';
import { findCooperatives, waysToFind } from './cooperatives/find-cooperatives.js';
import { readCard } from './cooperatives/read-card.js';
import { simkopdesFacts } from './cooperatives/to-card.js';
import { inferredEndpoints } from './endpoints.js';
import { type Helpdesk, helpdeskOf } from './helpdesk/helpdesk.js';
import { pullNews } from './helpdesk/pull-updates.js';
import { pushCase } from './helpdesk/push-ticket.js';
import { simkopdesMapping } from './mapping.js';
import type { SimkopdesOptions } from './options.js';

/**
 * Simkopdes as a directory of cooperatives, for a host that was given access by the ministry. It is not official:
 * there is no documented public API, so address, credentials and mapping are up to the host.
 *
 * @example
 * ```ts nocheck (needs access)
 * const directory = simkopdes({ baseUrl, auth: { type: 'bearer', token } });
 * await directory.find({ by: 'village', villageCode: '32.01.16.2013' }, context);
 * ```
 *
 * @throws InputError when an option is missing
 */
export function simkopdes(options: SimkopdesOptions): Directory {
  checkOptions(options);
  const name = options.name ?? 'simkopdes';
  const source = {
    name,
    connection: connect(options),
    endpoints: { ...inferredEndpoints, ...options.endpoints },
    mapping: simkopdesMapping(options.mapping),
    cards: options.cards ?? null,
  };
  const { connection, endpoints, mapping } = source;
  const helpdesk =
    options.helpdesk && helpdeskOf(options.helpdesk, { system: name, connection, mapping });
  return {
    contract: 'directory/1',
    name,
    capabilities: {
      findBy: waysToFind(endpoints),
      facts: simkopdesFacts,
      pushes: helpdesk ? ['ticket', 'progress'] : [],
      pulls: helpdesk ? ['response', 'transfer', 'state'] : [],
    },
    async find(query, context) {
      return findCooperatives(readCooperativeQuery(query), source, context);
    },
    card: (cooperative, context) => readCard(cooperative, source, context),
    ...(helpdesk ? membersOf(helpdesk) : {}),
    async health(context) {
      const path = options.healthPath ?? '/provinces';
      return connection.ask({ path }, context).then(
        (data) => ({ ok: Array.isArray(data) }),
        (error: Error) => ({ ok: false, detail: error.message }),
      );
    },
  };
}

function membersOf(helpdesk: Helpdesk): Pick<Directory, 'policy' | 'pull' | 'push'> {
  return {
    policy: helpdesk.policy,
    push: (push, context) => pushCase(push, helpdesk, context),
    pull: (foreignId, after, context) => pullNews(foreignId, after, helpdesk, context),
  };
}

/** Accepts https, or this machine. */
const safeAddress = /^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/;

function checkOptions({ auth, baseUrl }: SimkopdesOptions): void {
  const addresses = {
    baseUrl,
    ...(auth.type === 'client-credentials' ? { tokenUrl: auth.tokenUrl } : {}),
  };
  const odd = Object.entries(addresses).filter(([, address]) => !safeAddress.test(address));
  if (odd.length === 0) return;
  throw new InputError(
    'Simkopdes needs the addresses that the ministry gave you, with https.',
    odd.map(([name]) => ({ message: 'must be an https address', path: [name] })),
  );
}
