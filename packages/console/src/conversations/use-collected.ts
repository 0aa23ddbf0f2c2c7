import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import type { Intake } from './conversation-queries.js';

/** The answers so far, as named texts, without values that the bot itself filled in. */
export function useCollected(): (
  told: Intake['collected'],
) => readonly { readonly name: string; readonly text: string }[] {
  const { told: catalogue } = useCatalogue('ticket');
  const who = useNames();

  function wordsOf(name: string, value: unknown): string {
    if (value === null) return name === 'story' ? catalogue.inFile : catalogue.skipped;
    if (name === 'privacy') return catalogue.privacy[String(value)] ?? String(value);
    if (name === 'category') return who.categoryPath(String(value));
    if (Array.isArray(value)) return catalogue.files(value.length);
    if (typeof value === 'boolean') return value ? catalogue.yes : catalogue.no;
    return typeof value === 'object' ? placeWords(value as PlaceTold) : String(value);
  }

  return (told) =>
    Object.entries(catalogue.labels).flatMap(([slot, name]) =>
      told[slot] === undefined ? [] : [{ name, text: wordsOf(slot, told[slot]) }],
    );
}

interface PlaceTold {
  readonly name?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

function placeWords({ name, latitude, longitude }: PlaceTold): string {
  return name ?? `${latitude}, ${longitude}`;
}
