/** Texts for plugins without a screen of their own, in Indonesian. */
export const idPluginParts = {
  pluginParts: {
    yes: 'Ya',
    no: 'Tidak',
    none: '–',
    optional: (field: string) => `${field} (boleh dikosongkan)`,
    lines: 'Satu per baris.',
    opening: 'Membuka formulir…',
    notHere: 'Tindakan ini perlu isian yang tidak bisa ditulis di sini. Hubungi pengelola sistem.',
    problems: {
      required: () => 'Wajib diisi.',
      short: (least: number) => `Paling sedikit ${least} huruf.`,
      long: (most: number) => `Paling banyak ${most} huruf.`,
      low: (least: number) => `Paling kecil ${least}.`,
      high: (most: number) => `Paling besar ${most}.`,
      few: (least: number) => `Paling sedikit ${least}.`,
      many: (most: number) => `Paling banyak ${most}.`,
      number: () => 'Tulis dengan angka.',
      whole: () => 'Tulis bilangan bulat.',
      instant: () => 'Pilih tanggal dan jam.',
      form: () => 'Bentuknya belum sesuai.',
    },
    refused: (message: string) => `Belum diterima: ${message}`,
  },
};
