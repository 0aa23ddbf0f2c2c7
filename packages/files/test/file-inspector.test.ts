import type { FoundFile } from '@aduan/core/channel';
import { describe, expect, it } from 'vitest';
import { fileInspector, usualTypes } from '../src/index.js';
import { safeName } from '../src/safe-name.js';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );

/** An entry of a ZIP archive, not compressed. */
function zipEntry(name: string, content: string): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x504b0304);
  header.setUint16(4, 20, true);
  const size = new TextEncoder().encode(content).length;
  header.setUint32(18, size, true);
  header.setUint32(22, size, true);
  header.setUint16(26, name.length, true);
  return bytes([...new Uint8Array(header.buffer)], name, content);
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const;
const contentTypes = `<Types><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`;

const files = {
  'image/jpeg': bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
  'image/png': bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', Array(17).fill(0)),
  'application/pdf': bytes('%PDF-1.7\n'),
  'audio/ogg': bytes('OggS', Array(24).fill(0), 'OpusHead'),
  'application/x-cfb': bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array(504).fill(0)),
  'video/mp4': bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isomiso2'),
  [word]: zipEntry('[Content_Types].xml', contentTypes),
} as const satisfies Readonly<Record<string, Uint8Array>>;

const programs = {
  windows: bytes('MZ', Array(64).fill(0)),
  linux: bytes([0x7f], 'ELF', Array(64).fill(0)),
  android: zipEntry('AndroidManifest.xml', 'manifest'),
  archive: zipEntry('isi.txt', 'isi'),
  script: bytes('#!/bin/sh\nrm -rf /\n'),
  page: bytes('<!doctype html><script>alert(1)</script>'),
  drawing: bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  nothing: bytes(),
} as const satisfies Readonly<Record<string, Uint8Array>>;

const found = (head: Uint8Array<ArrayBuffer>, more: Partial<FoundFile> = {}): FoundFile => ({
  kind: 'document',
  head,
  mime: 'application/octet-stream',
  ...more,
});
const { identify } = fileInspector();

describe('a file', () => {
  it.each(Object.entries(files))(
    'is known by its bytes as %s, whatever it is called',
    async (mime, head) => {
      const mistaken = found(head, { mime: 'text/html', name: 'undangan.exe' });
      expect(await identify(mistaken)).toMatchObject({ isTaken: true, mime });
    },
  );

  it.each(Object.entries(programs))(
    'that is no picture, recording or letter is refused: %s',
    async (_, head) => {
      const disguised = found(head, { mime: 'image/jpeg', name: 'foto.jpg' });
      expect(await identify(disguised)).toEqual({ isTaken: false, reason: 'type' });
    },
  );

  it('of words is what it says it is, when it is words', async () => {
    const words = found(bytes('nama,jumlah\nSiti,5\n'), { mime: 'text/csv; charset=utf-8' });
    expect(await identify({ ...words, name: 'data' })).toEqual({
      isTaken: true,
      mime: 'text/csv',
      name: 'data.csv',
    });
    for (const head of [bytes('a', [0], 'b'), bytes([0xff, 0xfe, 0xfd])]) {
      expect(await identify({ ...words, head })).toMatchObject({ isTaken: false });
    }
    const cut = found(bytes('é').slice(0, 1), { mime: 'text/plain' });
    expect(await identify(cut)).toMatchObject({ isTaken: true });
  });

  it('may be of the types that the host names, and no other', async () => {
    const picky = fileInspector({ types: new Set(['application/pdf']) });
    expect(await picky.identify(found(files['application/pdf']))).toMatchObject({ isTaken: true });
    expect(await picky.identify(found(files['image/png']))).toMatchObject({ isTaken: false });
    expect(usualTypes.has('application/zip')).toBe(false);
  });
});

it('looks for harm when the host can', async () => {
  expect(fileInspector().isHarmless).toBeUndefined();
  const isHarmless = async () => false;
  expect(fileInspector({ isHarmless }).isHarmless).toBe(isHarmless);
});

describe('a name', () => {
  it.each([
    ['bukti.jpg', 'jpg', 'bukti.jpg'],
    ['bukti.JPEG', 'jpg', 'bukti.JPEG'],
    ['surat.doc', 'cfb', 'surat.doc'],
    ['data.XLS', 'cfb', 'data.XLS'],
    ['pasang.msi', 'cfb', 'pasang.msi.cfb'],
    ['rekaman.oga', 'opus', 'rekaman.oga'],
    ['rekaman.mp4', 'opus', 'rekaman.mp4.opus'],
    ['undangan.pdf.exe', 'jpg', 'undangan.pdf.exe.jpg'],
    ['foto', 'png', 'foto.png'],
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\Users\\surat.pdf', 'pdf', 'surat.pdf'],
    ['foto\u202Egpj.exe', 'exe', 'fotogpj.exe'],
    ['a\u0000b\n.pdf', 'pdf', 'ab.pdf'],
    ['  .htaccess ', 'pdf', 'htaccess.pdf'],
    ['surat: "penting"?.pdf', 'pdf', 'surat_ _penting__.pdf'],
    ['...', 'pdf', 'file.pdf'],
    [`${'😀'.repeat(300)}.pdf`, 'pdf', `${'😀'.repeat(100)}.pdf`],
    ['__proto__', 'pdf', '__proto__.pdf'],
  ])('%j of a %s is %j', (name, ending, safe) => {
    expect(safeName(name, ending)).toBe(safe);
  });
});
