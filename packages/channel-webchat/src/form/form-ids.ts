import { createId } from '@aduan/core';
import { sha256 } from '../guard/hex.js';
import type { SecretRing } from '../guard/secret-ring.js';
import type { FormValues } from './form-values.js';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const signature = '[0-9a-f]{8}\\.[0-9a-f]{64}';

/** The signed hidden id of a form: `<uuid>.<signature>`. */
export async function createFormToken(ring: SecretRing, now: number): Promise<string> {
  const id = createId<string>(now);
  return `${id}.${await ring.sign('form', id)}`;
}

/** @returns the id of a token with a valid signature, or null */
export async function readFormToken(ring: SecretRing, token: string): Promise<string | null> {
  const [, id, mac] = new RegExp(`^(${uuid})\\.(${signature})$`).exec(token) ?? [];
  return id && mac && (await ring.verify('form', id, mac)) ? id : null;
}

/**
 * The key of a submission: from the form's id and its content. The same form and content is a repeat; other content is
 * a new submission.
 */
export async function submissionKey(
  formId: string,
  values: FormValues,
  file: { readonly sha256: string } | null,
): Promise<string> {
  const content = JSON.stringify([values, file?.sha256 ?? null]);
  return `${formId}.${(await sha256(content)).slice(0, 32)}`;
}

/** The last part of a receipt's URL: its holder may see number and PIN. */
export async function createReceipt(ring: SecretRing, key: string): Promise<string> {
  return `${key}.${await ring.sign('receipt', key)}`;
}

/** @returns the submission key of a receipt with a valid signature, or null */
export async function readReceipt(ring: SecretRing, receipt: string): Promise<string | null> {
  const match = new RegExp(`^(${uuid}\\.[0-9a-f]{32})\\.(${signature})$`).exec(receipt);
  const [, key, mac] = match ?? [];
  return key && mac && (await ring.verify('receipt', key, mac)) ? key : null;
}
