import type { ExpectedMessage, ExpectedPart } from '@aduan/testkit';
import type { everySaying } from './updates.js';

const holding = (...parts: readonly ExpectedPart[]): readonly ExpectedMessage[] => [{ parts }];
const place = { type: 'location', latitude: -6.2, longitude: 106.8 } as const;

/** What the desk must learn of each message of `everySaying` that is more than text. */
export const expectedMessages: Readonly<
  Partial<Record<keyof typeof everySaying, readonly ExpectedMessage[]>>
> = {
  photo: holding({
    type: 'media',
    media: { ref: 'file-photo-l', kind: 'image', mime: 'image/jpeg', bytes: 9_000 },
    caption: 'Bukti',
  }),
  live_photo: holding(
    {
      type: 'media',
      media: { ref: 'file-live-l', kind: 'image', mime: 'image/jpeg', bytes: 9_000 },
    },
    {
      type: 'media',
      media: { ref: 'file-live', kind: 'video', mime: 'video/mp4', bytes: 50_000 },
    },
  ),
  story: holding({ type: 'unsupported', providerType: 'story' }),
  paid_media: holding(
    { type: 'unsupported', providerType: 'paid_media' },
    { type: 'text', text: 'Rekaman rapat, harus dibayar dulu' },
  ),
  document: holding({
    type: 'media',
    media: {
      ref: 'file-doc',
      kind: 'document',
      mime: 'application/pdf',
      name: 'surat.pdf',
      bytes: 5_000,
    },
  }),
  audio: holding({
    type: 'media',
    media: { ref: 'file-audio', kind: 'audio', mime: 'audio/mpeg', bytes: 5_000 },
  }),
  voice: holding({
    type: 'media',
    media: { ref: 'file-voice', kind: 'audio', mime: 'audio/ogg', bytes: 5_000 },
  }),
  video: holding({
    type: 'media',
    media: { ref: 'file-video', kind: 'video', mime: 'video/mp4', bytes: 5_000 },
  }),
  video_note: holding({
    type: 'media',
    media: { ref: 'file-note', kind: 'video', mime: 'video/mp4', bytes: 5_000 },
  }),
  animation: holding({
    type: 'media',
    media: { ref: 'file-anim', kind: 'video', mime: 'video/mp4', bytes: 5_000 },
  }),
  sticker: holding({
    type: 'media',
    media: { ref: 'file-sticker', kind: 'image', mime: 'image/webp', bytes: 400 },
  }),
  location: holding(place),
  venue: holding({ ...place, name: 'Gerai', address: 'Jl. Desa 1' }),
  contact: holding({ type: 'contact', names: ['Ketua Koperasi'], phones: ['+62811000'] }),
  web_app_data: holding({ type: 'form', id: 'Formulir', values: { desa: 'Sukamaju' } }),
};
