import { type Label, textIn } from '@aduan/core';
import type { FieldCatalogue } from '@aduan/core/store';
import { catalogue } from './catalogue.js';
import type { Reader } from './reader.js';

/** The label of a plugin's event with its facts, as the plugin's catalogue says that people read them. */
export function pluginEventText(
  {
    event,
    facts,
    label,
  }: {
    readonly event: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly label: Label;
  },
  reader: Reader,
): string {
  return reader
    .text(label)
    .replace(/\{(\w+)\}/g, (_, fact: string) =>
      factText(facts[fact], reader.names.fact?.(event, fact), reader),
    );
}

/** A fact that is missing or hidden from the reader is a dash. */
function factText(value: unknown, field: FieldCatalogue | undefined, reader: Reader): string {
  const { locale, text } = reader;
  if (Array.isArray(value) && value.length > 0)
    return value.map((each) => factText(each, field, reader)).join(', ');
  if (typeof value === 'boolean') return text(value ? catalogue.yes : catalogue.no);
  if (typeof value !== 'string' && typeof value !== 'number') return text(catalogue.none);
  if (field?.holds === 'instant' && isInstant(value)) return reader.moment(value);
  if (field?.holds === 'officer') return reader.officer(`${value}`);
  if (field?.holds === 'unit') return reader.named('team', `${value}`);
  const name = Object.entries(field?.values ?? {}).find(([code]) => code === `${value}`)?.[1];
  if (name) return textIn(name, locale);
  return typeof value === 'number' ? value.toLocaleString(locale) : value;
}

/** Whether a calendar has this time. Formatting any other number throws. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}
