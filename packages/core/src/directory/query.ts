import type { CooperativeRef } from '../ticket/ticket.js';

/** A place on the map, in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A query for a cooperative. */
export type CooperativeQuery =
  | { readonly by: 'nikop'; readonly nikop: string }
  | { readonly by: 'simkopdes-id'; readonly simkopdesId: string }
  /** Kemendagri code of the village. */
  | { readonly by: 'village'; readonly villageCode: string }
  | NameQuery
  | NearestQuery;

/** Search by a spoken or typed name: short, misspelled, without "Koperasi Desa Merah Putih". */
export interface NameQuery {
  readonly by: 'name';
  readonly name: string;
  /** Kemendagri code of any level; only cooperatives in that region. */
  readonly region?: string;
  /** 1 to 100. Default 10. */
  readonly limit?: number;
}

/** Search by distance from a place. */
export interface NearestQuery extends Coordinates {
  readonly by: 'nearest';
  /** 1 to 100. Default 10. */
  readonly limit?: number;
}

/** A possible match. When several have the same score, ask the citizen; never guess. */
export interface CooperativeMatch {
  readonly cooperative: CooperativeRef;
  /** 0 to 1; 1 = exact match. Only comparable within one answer. */
  readonly score: number;
  /** Straight-line distance; null unless the query was by place. */
  readonly distanceMeters: number | null;
}
