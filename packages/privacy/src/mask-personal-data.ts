import { findPersonalData } from './find-personal-data.js';
import type { FindOptions, PersonalDataKind, PersonalDatum } from './personal-data.js';

/** Options of masking. */
export interface MaskOptions extends FindOptions {
  /** Language of the placeholders. Default `id`. */
  readonly locale?: 'id' | 'en';
  /** Makes the replacement of a finding. Default: its kind in square brackets. */
  readonly replace?: (datum: PersonalDatum) => string;
}

const placeholders: Readonly<Record<'id' | 'en', Readonly<Record<PersonalDataKind, string>>>> = {
  id: {
    NIK: '[NIK]',
    KK: '[nomor KK]',
    NPWP: '[NPWP]',
    PHONE: '[nomor telepon]',
    EMAIL: '[alamat email]',
    BANK_ACCOUNT: '[nomor rekening]',
    NIKOP: '[nomor induk koperasi]',
    CARD: '[nomor kartu]',
    NAME: '[nama]',
    ADDRESS: '[alamat]',
  },
  en: {
    NIK: '[national id]',
    KK: '[family card number]',
    NPWP: '[tax number]',
    PHONE: '[phone number]',
    EMAIL: '[e-mail address]',
    BANK_ACCOUNT: '[account number]',
    NIKOP: '[cooperative number]',
    CARD: '[card number]',
    NAME: '[name]',
    ADDRESS: '[address]',
  },
};

/**
 * Replaces the personal data in a text, for logs, prompts and exports. Never store the result instead of the
 * original: a masked number cannot be called.
 */
export function maskPersonalData(text: string, options: MaskOptions = {}): string {
  const { locale = 'id', replace = ({ kind }: PersonalDatum) => placeholders[locale][kind] } =
    options;
  let masked = '';
  let at = 0;
  for (const datum of findPersonalData(text, options)) {
    masked += text.slice(at, datum.start) + replace(datum);
    at = datum.end;
  }
  return masked + text.slice(at);
}
