/** A ticket number, or the beginning of one, as stores compare it: letters and digits, upper case. */
export function numberKey(typed: string): string {
  return typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
}
