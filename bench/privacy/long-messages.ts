/** Maximum length of a chat message, in UTF-16 units. */
const maxLength = 4_000;

/** Messages that give a masker the most work, and one of plain words for comparison. */
export const longMessages: readonly { readonly name: string; readonly text: string }[] = [
  'Pengurus koperasi belum menjawab surat warga sejak bulan Maret. ',
  '1-',
  '2-',
  '(0(3',
  '0-3-',
  '0.3 ',
  '0 1–',
  '1–',
  '8-1-81-',
  '8 1 81 ',
  '8–1–81–',
  'dua ',
  'nol ',
  'hp 12-1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ',
  'Pak Budi ',
  'saya ',
].map((part) => ({
  name: part.length > 20 ? `${part.slice(0, 20)}…` : part,
  text: part.repeat(Math.ceil(maxLength / part.length)).slice(0, maxLength),
}));
