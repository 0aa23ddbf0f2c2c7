import { self } from './pronouns.js';

/** Words for the represented person, by the codes that the desk's form uses too. */
const kin: Readonly<Record<string, string>> = {
  family:
    'ibu|bapak|ayah|mama|mamak|papa|emak|orang ?tua|suami|istri|anak|adik|adek|kakak|kakek|nenek|mertua|menantu|paman|bibi|saudara|keponakan|keluarga|simbah|mbah|bapakne|mother|father|parents|husband|wife|son|daughter|brother|sister|uncle|aunt|family',
  neighbour: 'tetangga|tonggo|neighbou?r',
  lawyer: 'klien|client',
  other: 'teman|kawan|kerabat|friend',
};
const whose = String.raw`(?:\s*(?:${self}))(?!\p{L})`;
const relations = Object.entries(kin).map(
  ([code, words]) =>
    [
      code,
      new RegExp(String.raw`(?<!\p{L})(?:my\s+(?:${words})(?!\p{L})|(?:${words})${whose})`, 'giu'),
    ] as const,
);
const speaksFor =
  /(?<!\p{L})(?:(?:me)?lapor(?:kan)?|(?:me)?ngadu(?:kan)?|mewakili|reporting|complaining)\s+(?:(?:ini|untuk|utk|buat|bagi|mewakili|atas nama|a\.\s?n\.|for|on behalf of)\s+)+/iu;

/** A represented person. */
export interface Relation {
  readonly relation: string;
  /** The text without the words for the relation. */
  readonly rest: string;
}

/** The relation to a named person: "Bu Siti, ibu saya"; null when the text does not say. */
export function findRelation(text: string): Relation | null {
  for (const [relation, pattern] of relations) {
    const rest = text.replace(pattern, ' ');
    if (rest !== text) return { relation, rest };
  }
  return null;
}

/** The represented person in a story: "saya melapor untuk ibu saya"; null when there is none. */
export function findSpokenFor(text: string): Relation | null {
  const said = speaksFor.exec(text);
  if (!said) return null;
  const end = said.index + said[0].length;
  const named = text.slice(end).split(/[,.;\n]/u, 1)[0] ?? '';
  const found = findRelation(named.split(/\s+/u, 5).join(' '));
  return found && { ...found, rest: `${text.slice(0, said.index)} ${text.slice(end)}` };
}
