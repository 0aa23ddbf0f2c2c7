import { csvLine, csvStart } from '../../csv.js';
import type { Label, Locale } from '../../ports/label.js';
import type { InventoryEntry, InventoryOfHost } from './inventory.js';

const words = {
  title: { id: 'Data pribadi yang disimpan meja ini', en: 'Personal data that this desk keeps' },
  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  recipients: { id: 'Penerima', en: 'Recipients' },
  name: { id: 'Nama', en: 'Name' },
  country: { id: 'Negara', en: 'Country' },
  keptBy: { id: 'Disimpan oleh', en: 'Kept by' },
  what: { id: 'Data', en: 'Data' },
  purpose: { id: 'Tujuan', en: 'Purpose' },
  roles: { id: 'Dilihat oleh', en: 'Seen by' },
  retention: { id: 'Masa simpan', en: 'Kept' },
  erasure: { id: 'Cara penghapusan', en: 'Way of erasure' },
  where: { id: 'Tempat', en: 'Place' },
  nobody: { id: 'tidak seorang petugas pun', en: 'no officer' },
  missing: { id: '(belum dinyatakan)', en: '(not stated yet)' },
} satisfies Readonly<Record<string, Label>>;

const columns = ['keptBy', 'what', 'purpose', 'roles', 'retention', 'erasure', 'where'] as const;

/** Format of an inventory. */
export interface InventoryFormat {
  readonly as: 'markdown' | 'csv';
  /** Default `id`. */
  readonly locale?: Locale;
}

/** Writes the inventory of a desk. Missing statements are marked and never left out. */
export function inventoryDocument(
  entries: readonly InventoryEntry[],
  { legalBasis, recipients = [] }: InventoryOfHost,
  { as, locale = 'id' }: InventoryFormat,
): string {
  const say = (label: Label | null | undefined) => {
    const said: Label = label ?? words.missing;
    return said[locale] ?? said.en;
  };
  const rows = entries.map((entry) => [
    entry.keptBy,
    say(entry.what),
    say(entry.purpose),
    entry.roles.join(', ') || say(words.nobody),
    say(entry.retention),
    say(entry.erasure),
    entry.where.join(', '),
  ]);
  const head = columns.map((column) => say(words[column]));
  const basis = say(legalBasis);
  const receiving = recipients.map(({ country, name, purpose }) => [name, country, say(purpose)]);
  if (as === 'csv') {
    // One table: a spreadsheet sorts and filters it.
    const receivers = receiving.map((cells) => cells.join(', ')).join('; ') || say(null);
    const lines = [
      [...head, say(words.basis), say(words.recipients)],
      ...rows.map((row) => [...row, basis, receivers]),
    ];
    return csvStart({}) + lines.map((line) => csvLine(line, {})).join('');
  }
  const headOfRecipients = [words.name, words.country, words.purpose].map(say);
  return [
    `# ${say(words.title)}`,
    `${say(words.basis)}: ${basis}`,
    table(head, rows),
    `## ${say(words.recipients)}`,
    receiving.length > 0 ? table(headOfRecipients, receiving) : say(null),
    '',
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
