/** The columns of a list of letters, by their names in English and Indonesian. */
export const postalLetterColumns = {
  ref: ['nomor_surat'],
  received: ['tanggal_terima'],
  body: ['isi'],
  subject: ['perihal'],
  name: ['nama'],
  phone: ['telepon'],
  email: ['surel'],
  kind: ['jenis'],
  category: ['kategori'],
  region: ['wilayah'],
  cooperative: ['koperasi'],
  nikop: ['nik_koperasi'],
  confidential: ['rahasia'],
  system: ['sistem_asal'],
  tracking: ['nomor_asal'],
  reporter_kind: ['jenis_pelapor'],
  organization: ['lembaga'],
  represented: ['mewakili'],
  relation: ['hubungan'],
  authority: ['surat_kuasa'],
  answered: ['tanggal_jawab'],
  answer: ['jawaban'],
} as const;

/** One column. */
export type PostalLetterColumn = keyof typeof postalLetterColumns;

const required: readonly PostalLetterColumn[] = ['ref', 'received', 'body'];

/**
 * Reads the first line of a file.
 *
 * @throws Error that names every unknown, duplicate or missing column
 */
export function readHeader(names: readonly string[]): readonly PostalLetterColumn[] {
  const columns = names.map((name) => columnOf(name.trim().toLowerCase().replaceAll(/\s+/g, '_')));
  const known = columns.filter((column) => column !== undefined);
  const problems = [
    ...names.filter((_, index) => columns[index] === undefined).map((name) => `unknown "${name}"`),
    ...known.filter((one, index) => known.indexOf(one) < index).map((one) => `"${one}" twice`),
    ...required.filter((one) => !known.includes(one)).map((one) => `"${one}" is missing`),
  ];
  if (problems.length === 0) return known;
  throw new Error(`The columns do not fit: ${problems.join(', ')}. Known: ${allNames()}.`);
}

function columnOf(name: string): PostalLetterColumn | undefined {
  const entries = Object.entries(postalLetterColumns) as [PostalLetterColumn, readonly string[]][];
  return entries.find(([column, others]) => column === name || others.includes(name))?.[0];
}

function allNames(): string {
  return Object.entries(postalLetterColumns)
    .map((names) => names.flat().join('/'))
    .join(', ');
}
