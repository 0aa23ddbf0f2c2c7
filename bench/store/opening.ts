import type { OpenInput } from '@aduan/core';

const story =
  'Simpanan saya di koperasi tidak bisa diambil sejak bulan puasa. Pengurus selalu bilang minggu depan, ' +
  'tetapi kantornya sering tutup dan telepon tidak diangkat. Uang itu untuk biaya sekolah anak saya. ' +
  'Mohon dibantu supaya jelas kapan bisa diambil.';
const categories = ['ksp.pinjaman', 'ksp.simpanan', 'kdmp.lahan', 'kdmp.gerai'];

/** A complaint that an officer records: with another person and place for each index. */
export function openingOf(index: number) {
  return {
    body: `${story} (${index})`,
    channel: 'phone',
    category: categories[index % categories.length] ?? 'ksp',
    region: `${11 + (index % 80)}.${`${1 + (index % 70)}`.padStart(2, '0')}.04`,
    reporter: {
      name: `Warga Contoh ${index}`,
      contacts: [{ kind: 'phone', value: `0812${`${10_000_000 + index}`}` }],
    },
  } satisfies OpenInput;
}
