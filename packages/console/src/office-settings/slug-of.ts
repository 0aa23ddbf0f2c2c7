/**
 * A code that is made of a name, as short as `kurir_antar`, and with a number where it is taken.
 *
 * @param joint - between two words
 */
export function slugOf(name: string, joint: '_' | '-', isTaken: (code: string) => boolean): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const wanted = (words ?? ['x']).join(joint).slice(0, 40).replace(/[_-]$/, '');
  let code = wanted;
  for (let number = 2; isTaken(code); number += 1) code = `${wanted}${joint}${number}`;
  return code;
}
