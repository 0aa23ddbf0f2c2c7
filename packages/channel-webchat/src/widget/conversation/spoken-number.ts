/** A ticket number or PIN for a screen reader: characters one by one, with a pause between groups, such as "A D U, 2 0 2 6". */
export function spokenNumber(number: string): string {
  return number
    .split(/[^\p{L}\p{N}]+/u)
    .map((group) => [...group].join(' '))
    .join(', ');
}
