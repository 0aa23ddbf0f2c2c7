import type { CitizenMessage } from '@aduan/dialogue';
import { nameAlone } from './find-name.js';
import { findRelation } from './find-relation.js';

/** The represented person: a name, a relation, or both. */
export function readRepresented({
  text = '',
}: CitizenMessage): { readonly value: string | null } | null {
  const found = findRelation(text);
  const left = (found?.rest ?? text).replace(/[\s,.:;()]+/gu, ' ').trim();
  const name = nameAlone(left);
  if (name !== null) return { value: name };
  return found && left.length < 3 ? { value: null } : null;
}
