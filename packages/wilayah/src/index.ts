export {
  childRegions,
  parentRegion,
  type Region,
  region,
  regionLine,
} from './region.js';
export {
  type RegionCode,
  type RegionCodeSystem,
  type RegionLevel,
  readRegionCode,
} from './region-code.js';
export { type RegionData, regionData } from './region-data.js';
export { regionPath } from './region-path.js';
export {
  createRegionResolver,
  type RegionResolver,
  type ResolveOptions,
} from './resolver/create-region-resolver.js';
export type { RegionCandidate, RegionResolution } from './resolver/resolution.js';
