import { enRecap } from '../en-recap.js';
import { enRegions } from '../en-regions.js';
import type { idReportsPart } from './id-reports.js';

/** Figures of the desk, in English. */
export const enReportsPart: typeof idReportsPart = {
  ...enRecap,
  ...enRegions,
};
