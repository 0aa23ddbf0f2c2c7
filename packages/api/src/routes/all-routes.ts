import type { Caller } from '../access/caller.js';
import { withRedactedReads } from '../access/redacted-reads.js';
import type { AddOns } from '../add-ons.js';
import type { Operation } from '../operations/operation.js';
import type { ToProblem } from '../responses/problem.js';
import { deskRoutes } from './desk-routes.js';
import { eventRoutes } from './event-routes.js';
import { pluginRoutes } from './plugin-routes.js';
import { type NetworkOf, publicRoutes } from './public-routes.js';

/** What routes need beside the add-ons. */
export interface RouteParts {
  /** IANA zone of the office. */
  readonly timeZone: string;
  readonly caller: (request: Request) => Promise<Caller | null>;
  readonly closing: AbortSignal;
  readonly networkOf: NetworkOf;
  readonly toProblem: ToProblem;
}

/** All operations of an API. An add-on that the host did not give has none. */
export function allRoutes(addOns: AddOns, parts: RouteParts): readonly Operation[] {
  const { aduan, 'change-feed': changeFeed } = addOns;
  const { parties, 'view-log': viewLog } = addOns;
  const operations = [
    ...deskRoutes(addOns),
    ...(changeFeed ? eventRoutes(changeFeed, parts) : []),
    ...publicRoutes(aduan, parts.networkOf),
    ...pluginRoutes(aduan, parts),
  ];
  return viewLog
    ? withRedactedReads(operations, { viewLog, ...(parties && { parties }) })
    : operations;
}
