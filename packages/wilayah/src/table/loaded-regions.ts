import { packedRegions } from '@aduan/wilayah/data';
import type { RegionTable } from './region-table.js';
import { unpackRegions } from './unpack-regions.js';

let loaded: RegionTable | undefined;

/** The regions of the packed data, read at first use. */
export function loadedRegions(): RegionTable {
  loaded ??= unpackRegions(packedRegions);
  return loaded;
}
