import type { Label } from '@aduan/core';

/** Prefix of the choice id by which a citizen agrees; the version follows. */
export const consentChoice = 'consent/';

/** The text of the consent record. `{version}` is filled in. */
export const consentCatalogue: Label = {
  id: 'Saya setuju data saya dipakai untuk menangani laporan ini (pemberitahuan privasi versi {version}).',
  en: 'I agree that my data is used to handle this report (privacy notice, version {version}).',
};
