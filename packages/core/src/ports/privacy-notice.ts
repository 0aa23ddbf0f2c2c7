import { refuseField } from '../errors.js';
import type { Label } from './label.js';

/**
 * Notice about the processing of personal data, shown before any data is processed: who keeps the data and why.
 * Required by article 21 of the law on personal data (UU 27/2022).
 */
export interface PrivacyNotice {
  /**
   * Version of the text, such as `2026-1`. Change it with every change of the text: people who saw another version see
   * the notice again.
   */
  readonly version: string;
  /** One short sentence: who keeps the data, and why. The desk adds how to read more. */
  readonly short: Label;
  /** The full text, for people who ask for it. */
  readonly full: Label;
}

/** The default notice until the host sets its own. It names no office; `health` and the log report that it is in use. */
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

/**
 * Checks a privacy notice.
 *
 * @throws InputError when a text is missing or too long, or the version is not valid
 */
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
