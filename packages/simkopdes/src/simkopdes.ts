import { InputError } from '@aduan/core';
import { type Directory, readCooperativeQuery } from '@aduan/core/directory';
import { connect } from './connection/connection.js';
import { findCooperatives, waysToFind } from './cooperatives/find-cooperatives.js';
import { readCard } from './cooperatives/read-card.js';
import { simkopdesFacts } from './cooperatives/to-card.js';
import { inferredEndpoints } from './endpoints.js';
import { simkopdesMapping } from './mapping.js';
import type { SimkopdesOptions } from './options.js';

/**
 * Simkopdes as a directory of cooperatives, for a host that has been given access by the ministry. It is not
 * official: there is no documented public API, so that address, credentials and mapping are the host's.
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
  };
  const { endpoints } = source;
  return {
    contract: 'directory/1',
    name,
    capabilities: { findBy: waysToFind(endpoints), facts: simkopdesFacts, pushes: [], pulls: [] },
    async find(query, context) {
      return findCooperatives(readCooperativeQuery(query), source, context);
    },
    card: (cooperative, context) => readCard(cooperative, source, context),
    async health(context) {
      const path = options.healthPath ?? '/provinces';
      return source.connection.ask({ path }, context).then(
        (data) => ({ ok: Array.isArray(data) }),
        (error: Error) => ({ ok: false, detail: error.message }),
      );
    },
  };
}

function checkOptions({ baseUrl }: SimkopdesOptions): void {
  if (/^https:\/\/|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(baseUrl)) return;
  const issue = { message: 'must be an https address', path: ['baseUrl'] };
  throw new InputError('Simkopdes needs the base address that the ministry gave you.', [issue]);
}
