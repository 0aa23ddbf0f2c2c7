import { createId } from '@aduan/core';
import { sha256 } from '../guard/hex.js';
import type { SecretRing } from '../guard/secret-ring.js';
import type { FormValues } from './form-values.js';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const signature = '[0-9a-f]{8}\\.[0-9a-f]{64}';

/** The hidden id of a form on its way to the browser, signed: `<uuid>.<signature>`. */
export async function createFormToken(ring: SecretRing, now: number): Promise<string> {
  const id = createId<string>(now);
  return `${id}.${await ring.sign('form', id)}`;
}

/** @returns the id in a token that we made, or null */
export async function readFormToken(ring: SecretRing, token: string): Promise<string | null> {
  const [, id, mac] = new RegExp(`^(${uuid})\\.(${signature})$`).exec(token) ?? [];
  return id && mac && (await ring.verify('form', id, mac)) ? id : null;
}

/**
 * What makes a submission: the form and what was written in it. The same twice is one; somebody who
 * goes back and writes something else has sent something else.
 */
export async function submissionKey(
  formId: string,
  values: FormValues,
  file: { readonly sha256: string } | null,
): Promise<string> {
  const content = JSON.stringify([values, file?.sha256 ?? null]);
  return `${formId}.${(await sha256(content)).slice(0, 32)}`;
}

/** The last step of a receipt's address: whoever has it may see number and PIN. */
export async function createReceipt(ring: SecretRing, key: string): Promise<string> {
  return `${key}.${await ring.sign('receipt', key)}`;
}

/** @returns the submission key in a receipt that we made, or null */
export async function readReceipt(ring: SecretRing, receipt: string): Promise<string | null> {
  const match = new RegExp(`^(${uuid}\\.[0-9a-f]{32})\\.(${signature})$`).exec(receipt);
  const [, key, mac] = match ?? [];
  return key && mac && (await ring.verify('receipt', key, mac)) ? key : null;
}
