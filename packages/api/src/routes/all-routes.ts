import type { ChangeFeed } from '@aduan/plugins/change-feed';
import type { Parties } from '@aduan/plugins/parties';
import type { ViewLog } from '@aduan/plugins/view-log';
import type { Caller } from '../access/caller.js';
import { withRedactedReads } from '../access/redacted-reads.js';
import type { SeenOfficers } from '../access/seen-officers.js';
import type { ApiOptions } from '../api-options.js';
import type { Operation } from '../operations/operation.js';
import type { ToProblem } from '../responses/problem.js';
import { deskRoutes } from './desk-routes.js';
import { eventRoutes } from './event-routes.js';
import { pluginRoutes } from './plugin-routes.js';
import { type NetworkOf, publicRoutes } from './public-routes.js';
import { type SessionRouteParts, sessionRoutes } from './session-routes.js';

/** Parts that routes need besides the desk. */
export interface RouteParts extends SessionRouteParts {
  /** IANA zone of the office. */
  readonly timeZone: string;
  readonly caller: (request: Request) => Promise<Caller | null>;
  readonly closing: AbortSignal;
  readonly networkOf: NetworkOf;
  readonly seen: SeenOfficers;
  readonly toProblem: ToProblem;
}

/** Plugins of a desk for which the API does more than they declare. */
interface Plugins {
  readonly 'change-feed'?: ChangeFeed;
  readonly parties?: Parties;
  readonly 'view-log'?: ViewLog;
}

/** All operations of an API. */
export function allRoutes(options: ApiOptions, parts: RouteParts): readonly Operation[] {
  const { aduan } = options;
  const { 'change-feed': changeFeed, parties, 'view-log': viewLog }: Plugins = aduan.plugins;
  const operations = [
    ...deskRoutes({ ...options, seen: parts.seen }),
    ...sessionRoutes(options, parts),
    ...(changeFeed ? eventRoutes(changeFeed, parts) : []),
    ...publicRoutes(aduan, parts.networkOf),
    ...pluginRoutes(aduan, parts),
  ];
  return viewLog
    ? withRedactedReads(operations, { viewLog, ...(parties && { parties }) })
    : operations;
}
