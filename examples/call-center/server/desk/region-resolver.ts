import { createRegionResolver } from '@aduan/wilayah';

/** Reads places in citizens' texts. One for the whole process, since its index of names takes 70 MB. */
export const regionResolver = createRegionResolver();
