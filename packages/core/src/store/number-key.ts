/** Normalises a ticket number, or its beginning, for comparison: letters and digits only, upper case. */
export function numberKey(typed: string): string {
  return typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
}
