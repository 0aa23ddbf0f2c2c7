import type { Label } from '@aduan/core';
import type { Unit } from '@aduan/plugins/organization';

/** A team that tickets are assigned to, and what it is competent for. */
export interface Team extends Pick<Unit, 'categories' | 'recusedBy'> {
  readonly id: string;
  readonly name: Label;
}

/** The invented teams of this desk. */
export const teams: readonly Team[] = [
  {
    id: 'layanan',
    name: { id: 'Tim layanan', en: 'Service team' },
    categories: ['layanan'],
    recusedBy: ['layanan.kemenkop'],
  },
  {
    id: 'kelembagaan',
    name: { id: 'Tim kelembagaan', en: 'Institutions team' },
    categories: ['kdmp.legal', 'kdmp.tata_kelola', 'koperasi'],
  },
  {
    id: 'pembiayaan',
    name: { id: 'Tim pembiayaan', en: 'Finance team' },
    categories: ['kdmp.pembiayaan', 'ksp'],
  },
  {
    id: 'pengawasan',
    name: { id: 'Tim pengawasan', en: 'Supervision team' },
    // Urgent tickets go to them as well, and their officers are notified.
    categories: ['kdmp.pendamping', 'darurat'],
  },
  { id: 'sistem', name: { id: 'Tim sistem', en: 'Systems team' }, categories: ['kdmp.sistem'] },
];
