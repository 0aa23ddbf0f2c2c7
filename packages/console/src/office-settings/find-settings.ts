import type { Label } from '../api/model.js';
import type { SettingsView } from './use-office-settings.js';

/** A setting that fits a search. */
export interface FoundSetting {
  readonly document: string;
  readonly documentName: string;
  /** The place of the text in the document: `categories.3.label.id`; `#holidays` for a part of its editor. */
  readonly place: string;
  readonly text: string;
}

/** The place of a document as a whole. */
const wholeDocument = '#settings-document';

/** Most places of one document that a search shows. */
const maxFound = 8;

/**
 * The texts of a document that have all words of a search: its name, the parts of its editor, and names of topics,
 * holidays and policies.
 *
 * @param parts - of its editor, by their ids: what people search for before anything is there
 * @param label - a label in the language of the officer
 */
export function findSettings(
  {
    body,
    document,
    draft,
    label: name,
  }: Pick<SettingsView, 'body' | 'document' | 'draft' | 'label'>,
  sought: string,
  parts: Readonly<Record<string, string>>,
  label: (label: Label) => string,
): readonly FoundSetting[] {
  const words = sought.trim().toLowerCase().split(/\s+/);
  const documentName = label(name);
  const texts = [
    { place: wholeDocument, text: documentName },
    ...Object.entries(parts).map(([id, text]) => ({ place: `#${id}`, text })),
    ...textsIn(draft?.body ?? body, '', label),
  ];
  const seen = new Set<string>();
  return texts
    .filter(({ text }) => {
      const isNew = !seen.has(text) && words.every((word) => text.toLowerCase().includes(word));
      if (isNew) seen.add(text);
      return isNew;
    })
    .slice(0, maxFound)
    .map((each) => ({ ...each, document, documentName }));
}

interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** The texts that people read, without codes, times and dates. */
function textsIn(
  value: unknown,
  place: string,
  label: (label: Label) => string,
): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLabel(value)) return [{ place, text: label(value) }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = place === '' ? key : `${place}.${key}`;
    const isName = key === 'name' || place.endsWith('synonyms');
    return typeof inner === 'string'
      ? isName
        ? [{ place: here, text: inner }]
        : []
      : textsIn(inner, here, label);
  });
}

function isLabel(value: object): value is Label {
  return 'id' in value && 'en' in value && typeof value.en === 'string';
}
