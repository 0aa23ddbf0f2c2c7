import { expect, test } from 'vitest';
import { contentDisposition } from '../src/responses/content-disposition.js';

/** The name as browsers read it. */
function nameIn(name: string | null): string {
  const header = contentDisposition('attachment', name);
  expect(header).toMatch(
    /^attachment; filename="[ !#-[\]-~]*"; filename\*=UTF-8''[\w.~!$&+^`|%-]+$/,
  );
  return decodeURIComponent(header.split("UTF-8''")[1] ?? '');
}

test('a plain name stays as it is', () => {
  expect(nameIn('Bukti setoran (2).pdf')).toBe('Bukti setoran (2).pdf');
  expect(nameIn('Surat – résumé.pdf')).toBe('Surat – résumé.pdf');
  expect(contentDisposition('inline', 'foto.jpg')).toMatch(/^inline; filename="foto\.jpg"/);
});

test.each([
  ['a name that reads backwards', 'foto\u202Egpj.exe', 'fotogpj.exe'],
  ['invisible letters', 'fo\u200Bto\uFEFF.jpg', 'foto.jpg'],
  ['isolated directions', '\u2066foto\u2069.jpg', 'foto.jpg'],
  ['line ends', 'a\r\nSet-Cookie: x=1\u2028.txt', 'aSet-Cookie_ x=1.txt'],
  ['control characters', 'a\0\x7f\x9f.txt', 'a.txt'],
  ['half a letter', 'a\ud800.txt', 'a.txt'],
  ['folders', '../../etc\\passwd', '_.._etc_passwd'],
  ['a hidden file', '.htaccess', 'htaccess'],
  ['quotation marks', 'a"; filename="b.exe', 'a_; filename=_b.exe'],
  ['percent signs', '50%22.pdf', '50%22.pdf'],
])('%s cannot deceive', (_what, name, shown) => {
  expect(nameIn(name)).toBe(shown);
});

test('a long name keeps its ending; no name is a name', () => {
  expect(nameIn(`${'a'.repeat(500)}.jpeg`)).toBe(`${'a'.repeat(100)}.jpeg`);
  expect(nameIn(`${'😀'.repeat(101)}.png`)).toBe(`${'😀'.repeat(100)}.png`);
  for (const nothing of [null, '', '...', ' \u202e ']) expect(nameIn(nothing)).toBe('berkas');
});
