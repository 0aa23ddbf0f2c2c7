import { refuseField } from '../errors.js';
import type { Label } from './label.js';

/**
 * What people are told about their data, as article 21 of the law on personal data (UU 27/2022) asks for: before it is
 * processed, who keeps it and what for.
 */
export interface PrivacyNotice {
  /** Goes up with every change of the words, such as `2026-1`: who was told another one is told anew. */
  readonly version: string;
  /** One short sentence: who keeps what was told, and what for. The desk adds how to read more. */
  readonly short: Label;
  /** All of it: what the desk says to whoever asks. */
  readonly full: Label;
}

/** What a desk says until its host says who it is: it names no office, and `health` and the log say that it is in use. */
export const neutralPrivacyNotice: PrivacyNotice = {
  version: 'neutral-1',
  short: {
    id: 'Data Anda disimpan kantor ini, hanya untuk menangani pesan Anda.',
    en: 'This office keeps your data only to deal with your message.',
  },
  full: {
    id: 'Yang Anda tulis, kirim, dan sebutkan disimpan oleh kantor yang menerima pesan ini, hanya untuk menangani laporan atau pertanyaan Anda. Yang membacanya hanya petugas yang menanganinya. Nama boleh tidak disebut, atau dirahasiakan. NIK, nomor rekening, dan kata sandi tidak perlu. Anda boleh meminta salinan data Anda, membetulkannya, atau meminta dihapus: tulis saja di sini.',
    en: 'What you write, send and tell is kept by the office that receives this message, only to deal with your report or question. Only the officers who deal with it read it. You need not give your name, or may keep it secret. We need no identity number, bank account or password. You may ask for a copy of your data, correct it, or have it erased: just write here.',
  },
};

/** @throws InputError when the notice cannot be told, or not be recorded */
export function checkPrivacyNotice({ version, short, full }: PrivacyNotice): void {
  if (!/^[\w.-]{1,40}$/.test(version)) {
    refuseField('privacyNotice.version', 'must be 1 to 40 letters, digits, ".", "-", "_"');
  }
  const texts = [short.id, short.en, full.id, full.en];
  if (texts.some((text) => text.trim() === '')) {
    refuseField('privacyNotice', 'must say something in every language');
  }
  if ([short.id, short.en].some((text) => text.length > 300)) {
    refuseField('privacyNotice.short', 'must be at most 300 characters');
  }
}
