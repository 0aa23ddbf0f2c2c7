import { defaultKinds } from '@aduan/core/kinds';
import { mockCategories, mockRegions } from './mock-data.js';
import { mockStates } from './mock-workflow.js';

/** The officers of the invented desk; the first one is signed in. */
export const officers = [
  {
    id: 'petugas-satu',
    name: 'Petugas Satu',
    role: 'Petugas meja',
    team: 'pengawasan',
    roles: ['agent', 'officer', 'supervisor'],
  },
  {
    id: 'petugas-dua',
    name: 'Petugas Dua',
    role: 'Petugas meja',
    team: 'kelembagaan',
    roles: ['officer'],
  },
  {
    id: 'petugas-tiga',
    name: 'Penyelia Contoh',
    role: 'Penyelia',
    team: null,
    roles: ['supervisor'],
  },
];

const label = (id: string, en: string) => ({ id, en });
const referral = (agency: string, name: string, appliesTo: string) => ({
  agency,
  name: label(name, name),
  appliesTo: label(appliesTo, appliesTo),
});

const name = 'Pusat Layanan Contoh';

/** What the sign-in page shows. @param now - epoch ms */
export function mockFront(now: number) {
  return { name, hours: mockHours(now), hasLinks: false };
}

/** The invented desk's data for officers. @param now - epoch ms */
export function mockMeta(now: number) {
  return {
    name,
    hours: mockHours(now),
    officers: officers.map((officer) => ({ ...officer, isHere: true })),
    kinds: defaultKinds.map(({ asks = [], id, label }) => ({ id, label, asks })),
    states: mockStates,
    categories: mockCategories,
    regions: mockRegions,
    teams: [
      { id: 'pengawasan', name: label('Tim Pengawasan', 'Supervision team') },
      { id: 'kelembagaan', name: label('Tim Kelembagaan', 'Institution team') },
      { id: 'digital', name: label('Tim Digitalisasi', 'Digital team') },
    ],
    agencies: [
      referral('ojk', 'Otoritas Jasa Keuangan', 'Koperasi simpan pinjam open loop.'),
      referral('lapor', 'SP4N-LAPOR!', 'Layanan instansi lain.'),
      referral('ombudsman', 'Ombudsman RI', 'Dugaan maladministrasi.'),
    ],
  };
}

function mockHours(now: number) {
  return {
    open: true,
    changesAt: now + 3_600_000,
    timeZone: 'Asia/Jakarta',
    text: label('Sekarang buka, tutup 16.30 WIB', 'Open now, closes 16:30 WIB'),
  };
}
