import type { idRegions } from './id-regions.js';

/** Open tickets by region, in English. */
export const enRegions: typeof idRegions = {
  regions: {
    lead: 'What is not finished at this moment, of the reports that you may see. Reports that joined a case count once.',
    all: 'All provinces',
    topic: 'Category',
    anyTopic: 'All categories',
    order: 'Order',
    maxOpen: 'Most open',
    mostLate: 'Most late',
    place: 'Region',
    open: 'Open',
    late: 'Late',
    byPlace: 'By province',
    byTopic: 'By category',
    unknown: 'Not known',
    none: 'No open report here.',
    byRegency: (province: string) => `Regencies and cities of ${province}`,
    unknownIn: (province: string) => `${province}, regency not known`,
    total: (open: number, late: number) => `${open} open, ${late} late`,
    see: {
      open: (count: number, place: string) => `${count} open reports: ${place}`,
      late: (count: number, place: string) => `${count} late reports: ${place}`,
    },
    counted: (time: string) => `Counted ${time}`,
  },
};
