import type { Label } from '@aduan/core';

/** What the choice of a citizen is called by which he agrees; the version stands behind. */
export const consentChoice = 'consent/';

/** What the record says in his name. `{version}` is filled in. */
export const consentCatalogue: Label = {
  id: 'Saya setuju data saya dipakai untuk menangani laporan ini (pemberitahuan privasi versi {version}).',
  en: 'I agree that my data is used to handle this report (privacy notice, version {version}).',
};
