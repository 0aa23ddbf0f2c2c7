import type { OrganizationDefinition } from '../../src/organization/index.js';
import { indonesianReferrals } from '../../src/organization/index.js';

const name = (id: string, en: string) => ({ id, en });
const weekdays = (...hours: (readonly [string, string])[]) => ({
  mon: hours,
  tue: hours,
  wed: hours,
  thu: hours,
  fri: hours,
});

/** An office with a ministry's teams, a regional one, and a team of facilitators under it. */
export const office: OrganizationDefinition = {
  agencies: [
    { code: 'kementerian', name: name('Kementerian contoh', 'Example ministry') },
    { code: 'dinas-33', name: name('Dinas Koperasi contoh', 'Example regional office') },
  ],
  units: [
    {
      code: 'layanan',
      name: name('Tim layanan', 'Service team'),
      agency: 'kementerian',
      recusedBy: ['layanan.kemenkop'],
    },
    {
      code: 'kelembagaan',
      name: name('Tim kelembagaan', 'Institutions team'),
      agency: 'kementerian',
      categories: ['kdmp.legal', 'koperasi'],
    },
    {
      code: 'sistem',
      name: name('Tim sistem', 'Systems team'),
      agency: 'kementerian',
      categories: ['kdmp.sistem'],
    },
    {
      code: 'wilayah-33',
      name: name('Wilayah 33', 'Region 33'),
      agency: 'dinas-33',
      regions: ['33'],
    },
    {
      code: 'legal-33',
      name: name('Legalitas 33', 'Legal 33'),
      parent: 'wilayah-33',
      categories: ['kdmp.legal'],
      regions: ['33'],
    },
    {
      code: 'salatiga',
      name: name('Lapangan Salatiga', 'Field team Salatiga'),
      parent: 'wilayah-33',
      regions: ['33.73'],
    },
    { code: 'pengawasan', name: name('Tim pengawasan', 'Supervision team'), agency: 'kementerian' },
    { code: 'inspektorat', name: name('Inspektorat', 'Inspectorate') },
  ],
  officers: [
    { id: 'p-1', unit: 'layanan', roles: ['officer'], shifts: weekdays(['07:30', '12:00']) },
    { id: 'p-2', unit: 'kelembagaan', roles: ['officer'], skills: ['kdmp.legal.npwp'] },
    { id: 'p-3', unit: 'kelembagaan', roles: ['officer', 'supervisor'], regions: ['32'] },
    { id: 'p-4', unit: 'wilayah-33', roles: ['supervisor'] },
    {
      id: 'fasilitator-7',
      unit: 'salatiga',
      roles: ['officer'],
      regions: ['33.73'],
      recusedBy: ['kdmp.pendamping'],
      knownAs: ['pendamping Salatiga'],
    },
    {
      id: 'fasilitator-8',
      unit: 'salatiga',
      roles: ['officer'],
      regions: ['33.04'],
      recusedBy: ['kdmp.pendamping'],
    },
    { id: 'p-5', unit: 'pengawasan', roles: ['officer'] },
    { id: 'p-6', unit: 'pengawasan', roles: ['supervisor'] },
    { id: 'p-7', unit: 'inspektorat', roles: ['supervisor'] },
  ],
  supervision: ['pengawasan', 'inspektorat'],
  intake: 'layanan',
  referrals: indonesianReferrals,
};
