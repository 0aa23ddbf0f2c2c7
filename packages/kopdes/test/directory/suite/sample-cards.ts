import type { CooperativeCard } from '@aduan/core/directory';
import type { CooperativeRef } from '@aduan/core/ticket';
import { fakeNow } from '@aduan/testkit';

const sourced = <Value>(value: Value) => ({
  value,
  source: 'memory',
  asOf: fakeNow - 86_400_000,
  fetchedAt: fakeNow,
});

const names = ['Sukamaju', 'Cibeber Dua', 'Harapan Jaya', 'Sidomulyo', 'Sukamakmur', 'Sukamaju'];

const refs: readonly CooperativeRef[] = names.map((name, index) => ({
  nikop: `320101000000${index}`,
  simkopdesId: `${1_000 + index}`,
  villageCode: `32.0${1 + (index % 3)}.01.200${index}`,
  name: `Koperasi Desa Merah Putih ${name}`,
}));

/** Invented cooperatives in villages of Jawa Barat, each half a degree from the next. */
export const sampleCards: readonly CooperativeCard[] = refs.map((cooperative, index) => ({
  cooperative,
  facts: {
    legalStage: sourced('completed' as const),
    hasNib: sourced(index % 2 === 0),
    hasNpwp: sourced(true),
    management: sourced({ board: 5, supervisors: 3, managers: 1 }),
    outlets: sourced([{ kind: 'Sembako', active: true }]),
    coordinates: sourced({ latitude: -6.5, longitude: 106.5 + index / 2 }),
  },
}));

/** All of them but the namesake of the first. */
export const sampleKnown = [
  { ...(refs[0] ?? { name: '' }) },
  { ...(refs[1] ?? { name: '' }) },
  ...refs.slice(2, 5),
] as const;
