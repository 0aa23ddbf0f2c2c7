import { createRegionResolver } from '@aduan/wilayah';

/** Reads places in what citizens write: one for all, since its index of names takes 70 MB. */
export const regionResolver = createRegionResolver();
