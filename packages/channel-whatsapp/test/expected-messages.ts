import type { ExpectedMessage, ExpectedPart } from '@aduan/testkit';

const holding = (...parts: readonly ExpectedPart[]): readonly ExpectedMessage[] => [{ parts }];
const sha256 = '07'.repeat(32);

/** What the desk must learn of each message of `everyType` that is more than text. */
export const expectedMessages: Readonly<Record<string, readonly ExpectedMessage[]>> = {
  image: holding({
    type: 'media',
    media: { ref: '11', kind: 'image', mime: 'image/jpeg', sha256 },
    caption: 'Bukti',
  }),
  video: holding({
    type: 'media',
    media: { ref: '12', kind: 'video', mime: 'video/mp4', sha256 },
  }),
  document: holding({
    type: 'media',
    media: {
      ref: '13',
      kind: 'document',
      mime: 'application/pdf',
      name: 'surat.pdf',
      sha256,
    },
  }),
  audio: holding({
    type: 'media',
    media: { ref: '14', kind: 'audio', mime: 'audio/ogg; codecs=opus', sha256 },
  }),
  sticker: holding({
    type: 'media',
    media: { ref: '15', kind: 'image', mime: 'image/webp', sha256 },
  }),
  location: holding({
    type: 'location',
    latitude: -6.2,
    longitude: 106.8,
    name: 'Gerai',
    address: 'Jl. Desa 1',
  }),
  button: holding({ type: 'choice', id: 'yes', title: 'Sudah', source: 'template' }),
  buttonReply: holding({ type: 'choice', id: 'yes', title: 'Ya', source: 'button' }),
  listReply: holding({ type: 'choice', id: 'loan', title: 'Pinjaman', source: 'list' }),
  flow: holding({ type: 'form', id: 'flow', values: { desa: 'Sukamaju' } }),
  contacts: holding({ type: 'contact', names: ['Ketua'], phones: ['+62 811 000'] }),
  order: holding(
    { type: 'text', text: 'Pupuk' },
    { type: 'unsupported', providerType: 'order', reason: '2 × urea' },
  ),
};
