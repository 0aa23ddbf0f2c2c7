import { expect, test } from 'vitest';
import { withRemarks } from '../src/kopdes/kopdes-remarks.js';

/** What a case says whose citizen hides their name and remarked something on the way. */
function remarked(name: string, text: string): string | undefined {
  const open = { type: 'ticket.open', kind: 'complaint', body: 'Gerai tutup.' } as const;
  const told = { name, privacy: 'confidential', remarks: [{ node: 'ready', text }] } as const;
  return withRemarks(open, told, 'id').body;
}

test('a name that is hidden is hidden in remarks in any case, and in no longer word', () => {
  const heading = 'Gerai tutup.\n\nTambahan warga:\n- ';
  expect(remarked('Siti', 'saya siti dari sini')).toBe(`${heading}saya •••• dari sini`);
  expect(remarked('Al', 'Alamat saya tetap')).toBe(`${heading}Alamat saya tetap`);
  expect(remarked('H. Amir', 'tanya h. amir saja')).toBe(`${heading}tanya •••• saja`);
});
