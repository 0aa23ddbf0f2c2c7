/** Replaces the slots in a text with their values: `{place}`. */
export function fillSlots(
  text: string,
  slots: Readonly<Record<string, unknown>>,
  language: string,
  nothing: string,
): string {
  return text.replace(
    /\{(\w+)\}/g,
    (_, slot: string) =>
      shown(Object.hasOwn(slots, slot) ? slots[slot] : undefined, language) ?? nothing,
  );
}

/** A value as a citizen reads it; for a text in several languages, the one in their language. */
function shown(value: unknown, language: string): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return String(value.length);
  if (typeof value !== 'object') return String(value);
  const texts = value as Readonly<Record<string, unknown>>;
  const { latitude, longitude, name } = texts;
  if (typeof latitude === 'number') return String(name ?? `${latitude}, ${longitude}`);
  return shown(texts[language] ?? texts.id, language);
}
