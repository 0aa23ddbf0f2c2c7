import { asWords } from '../catalogue/as-words.js';
import { useCatalogue, useLabel, useLanguage } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { type At, msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import type { CataloguedPlugin } from './catalogued-plugins.js';
import { dateText } from './date-text.js';

/** Texts for fields of a plugin. */
export interface FieldTexts {
  /** The label of a field; its name as words if the plugin defines no label. */
  label(field: string): string;
  /** A value of a field: names of codes, dates of instants, a dash for nothing. */
  value(field: string, value: unknown): string;
}

/** Reads fields of plugins in the language of the officer. */
export function useFieldTexts(): (
  plugin: Pick<CataloguedPlugin, 'fields'> | undefined,
) => FieldTexts {
  const { locale } = useLanguage();
  const { pluginParts: catalogue } = useCatalogue('ticket');
  const read = useLabel();
  const dates = useDates();
  const who = useNames();

  return (plugin) => {
    const fields = plugin?.fields ?? {};
    const label = (field: string) => {
      const known = fields[field];
      return known ? read(known.label) : asWords(field);
    };
    const value = (field: string, given: unknown): string => {
      if (isEmpty(given)) return catalogue.none;
      if (Array.isArray(given)) return given.map((each) => value(field, each)).join(', ');
      if (typeof given === 'boolean') return given ? catalogue.yes : catalogue.no;
      if (typeof given === 'object') {
        const parts = Object.entries(given as object).filter(([, part]) => !isEmpty(part));
        return parts.map(([name, part]) => `${label(name)}: ${value(name, part)}`).join(' · ');
      }
      const { holds, values } = fields[field] ?? {};
      if (holds === 'instant' && isInstant(given)) return dates.dateTime(given);
      if (holds === 'officer') return who.officer(`${given}`);
      if (holds === 'unit') return who.team(`${given}`);
      const name = values?.[`${given}`];
      if (name) return read(name);
      if (typeof given === 'number') return given.toLocaleString(locale);
      return dateText(`${given}`, dates) ?? `${given}`;
    };
    return { label, value };
  };
}

/** Whether there is nothing to show. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Whether it is a time that a calendar has: any other number would break the page. */
function isInstant(value: unknown): value is At {
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  return !Number.isNaN(new Date(msOf(value)).getTime());
}
