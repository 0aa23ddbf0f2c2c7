import type { Label } from '@aduan/core';

/** A team that cases are assigned to. */
export interface Team {
  readonly id: string;
  readonly name: Label;
}

/** The invented teams of this desk. */
export const teams: readonly Team[] = [
  { id: 'layanan', name: { id: 'Tim layanan', en: 'Service team' } },
  { id: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions team' } },
  { id: 'pembiayaan', name: { id: 'Tim pembiayaan', en: 'Finance team' } },
  { id: 'pengawasan', name: { id: 'Tim pengawasan', en: 'Supervision team' } },
  { id: 'sistem', name: { id: 'Tim sistem', en: 'Systems team' } },
];
