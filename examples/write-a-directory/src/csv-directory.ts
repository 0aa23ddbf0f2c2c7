import type { CooperativeCard, Directory } from '@aduan/core/directory';
import { memoryDirectory } from '@aduan/kopdes/directory';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

const rowsSchema = z.array(
  z.object({
    nikop: z.string(),
    kode_desa: z.string(),
    nama: z.string(),
    nib: z.enum(['ada', 'belum']),
    diperbarui: z.iso.date().transform((day) => Date.parse(`${day}T00:00:00+07:00`)),
  }),
);

/**
 * Cooperatives from a spreadsheet with the columns nikop, kode_desa, nama, nib and diperbarui.
 *
 * @param fetchedAt - when the file was read, epoch ms
 * @throws when a row has another format
 */
export function csvDirectory(text: string, fetchedAt: number): Directory {
  const rows = rowsSchema.parse(parse(text, { bom: true, columns: true, trim: true }));
  return memoryDirectory(
    rows.map(
      (row): CooperativeCard => ({
        cooperative: { nikop: row.nikop, villageCode: row.kode_desa, name: row.nama },
        facts: {
          hasNib: { value: row.nib === 'ada', source: 'csv', asOf: row.diperbarui, fetchedAt },
        },
      }),
    ),
    { name: 'csv' },
  );
}
