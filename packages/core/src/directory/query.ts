import type { CooperativeRef } from '../ticket/ticket.js';

/** A place on the map, in degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** How a cooperative is looked for. */
export type CooperativeQuery =
  | { readonly by: 'nikop'; readonly nikop: string }
  | { readonly by: 'simkopdes-id'; readonly simkopdesId: string }
  /** Kemendagri code of the village. */
  | { readonly by: 'village'; readonly villageCode: string }
  | NameQuery
  | NearestQuery;

/** By a name as somebody says it: short, misspelled, without "Koperasi Desa Merah Putih". */
export interface NameQuery {
  readonly by: 'name';
  readonly name: string;
  /** Kemendagri code of any level: only cooperatives in it. */
  readonly region?: string;
  /** 1 to 100. Default 10. */
  readonly limit?: number;
}

/** By a place. */
export interface NearestQuery extends Coordinates {
  readonly by: 'nearest';
  /** 1 to 100. Default 10. */
  readonly limit?: number;
}

/** A cooperative that may be meant. Several with the same score are asked about, never guessed. */
export interface CooperativeMatch {
  readonly cooperative: CooperativeRef;
  /** 0 to 1; 1 = exactly what was asked for. Only comparable within one answer. */
  readonly score: number;
  /** As the crow flies; null unless a place was asked for. */
  readonly distanceMeters: number | null;
}
