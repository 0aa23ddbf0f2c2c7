import { idRecap } from '../id-recap.js';
import { idRegions } from '../id-regions.js';

/** Figures of the desk, in Indonesian. */
export const idReportsPart = {
  ...idRecap,
  ...idRegions,
};
