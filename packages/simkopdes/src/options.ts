import type { ConnectionOptions } from './connection/connection.js';
import type { CardsOptions } from './cooperatives/cached-cards.js';
import type { SimkopdesEndpoints } from './endpoints.js';
import type { HelpdeskOptions } from './helpdesk/helpdesk.js';
import type { SimkopdesMapping } from './mapping.js';

/** Options of `simkopdes`. */
export interface SimkopdesOptions extends ConnectionOptions {
  /** Name of the directory, where a host has several. Default `simkopdes`. */
  readonly name?: string;
  /** The paths, where they differ from the inferred ones. */
  readonly endpoints?: Partial<SimkopdesEndpoints>;
  /** Entries that are added to the inferred mapping. */
  readonly mapping?: Partial<SimkopdesMapping>;
  /** Makes it accept tickets, too. Without it, it only reads cooperatives. */
  readonly helpdesk?: HelpdeskOptions;
  /** Cache of cards, for use while Simkopdes is unreachable. Without it, each card is requested. */
  readonly cards?: CardsOptions;
  /** The path of the health check. Default `/provinces`. */
  readonly healthPath?: string;
}
