import { writeFile } from 'node:fs/promises';

const header = 'nomor_surat;tanggal_terima;nama;telepon;perihal;isi;wilayah;rahasia';

/** Rows that every desk refuses, and the reported problem of each. */
export const badRows = [
  [';2026-04-14;;;;tanpa nomor;;', 'no ref: ref is missing'],
  ['B-1;;;;;tanpa tanggal;;', 'B-1: received is no date'],
  ['B-2;31/02/2026;;;;tanggal yang tidak ada;;', 'B-2: received is no date'],
  ['B-3;2026-04-14;;;;;;', 'B-3: body is missing'],
  ['B-4;2999-01-01;;;;dari masa depan;;', 'B-4: received lies in the future'],
  ['B-5;2001-01-01;;;;terlalu lama;;', 'B-5: received lies more than 366 days back'],
  ['B-6;2026-04-14;Warga;12;;telepon salah;;', 'B-6: phone is no number'],
  [
    'B-7;2026-04-14;;;;wilayah salah;Jakarta;mungkin',
    'B-7: confidential is neither ya nor tidak; region is no code',
  ],
  ['B-8;2026-04-14;;;;kurang kolom', 'no ref: it has more or fewer fields than the first line'],
  ['S-1;2026-04-14;;;;nomor yang sama;;', 'S-1: ref stands in an earlier row'],
] as const;

/** The text of a letter, with everything that is difficult in CSV. */
export function bodyOf(index: number): string {
  return `Simpanan nomor ${index} belum kembali.\nKata ketua: "besok"; sudah tiga bulan, ya…`;
}

/** A list of `count` letters with the bad rows among them. `today` is `YYYY-MM-DD`. */
export async function writePostalLetters(
  file: string,
  count: number,
  today: string,
): Promise<void> {
  const lines = Array.from({ length: count }, (_, index) => {
    const body = bodyOf(index + 1).replaceAll('"', '""');
    const phone = `0812${String(10_000_000 + index)}`;
    return `S-${index + 1};${today};Warga ${index + 1};${phone};;"${body}";33.73;${index % 10 ? '' : 'ya'}`;
  });
  for (const [index, [row]] of badRows.entries()) {
    const place = Math.floor(((index + 1) * lines.length) / badRows.length);
    lines.splice(place, 0, row.replaceAll('2026-04-14', today));
  }
  await writeFile(file, `\uFEFF${header}\r\n${lines.join('\r\n')}\r\n`);
}
