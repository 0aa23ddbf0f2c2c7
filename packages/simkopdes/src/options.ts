import type { ConnectionOptions } from './connection/connection.js';
import type { CardsOptions } from './cooperatives/cached-cards.js';
import type { SimkopdesEndpoints } from './endpoints.js';
import type { HelpdeskOptions } from './helpdesk/helpdesk.js';
import type { SimkopdesMapping } from './mapping.js';

/** Options of `simkopdes`. */
export interface SimkopdesOptions extends ConnectionOptions {
  /** Name of the directory, where a host has several. Default `simkopdes`. */
  readonly name?: string;
  /** Where things are, where the ministry names other paths than are inferred. */
  readonly endpoints?: Partial<SimkopdesEndpoints>;
  /** Rows that are added to the inferred mapping. */
  readonly mapping?: Partial<SimkopdesMapping>;
  /** Makes it take cases, too. Left out, it only knows cooperatives. */
  readonly helpdesk?: HelpdeskOptions;
  /** Where cards are kept, so that they serve while Simkopdes is away. Left out, each is asked for. */
  readonly cards?: CardsOptions;
  /** What is read to see whether Simkopdes is well. Default `/provinces`. */
  readonly healthPath?: string;
}
