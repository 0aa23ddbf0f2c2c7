import * as z from 'zod';

/**
 * The schema of a field whose value comes as a text of a URL: numbers and truth values as JSON writes them, lists
 * separated by commas, null as nothing. It is optional where the field is.
 */
export function inUrl(field: z.ZodType): z.ZodType {
  const read = z.preprocess((text) => valueInUrl(field, text), field);
  return field._zod.optin === 'optional' ? read.exactOptional() : read;
}

/**
 * The value of a text in a URL for a field. A text that fits no type is passed on unchanged, and the field refuses it.
 */
export function valueInUrl(field: z.ZodType, text: unknown): unknown {
  if (typeof text !== 'string' || field.safeParse(text).success) return text;
  if (text === '' && field.safeParse(null).success) return null;
  const list = listIn(field);
  if (list) return text.split(',').map((item) => valueInUrl(list.element as z.ZodType, item));
  return /^(?:true|false|-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?)$/.test(text)
    ? JSON.parse(text)
    : text;
}

function listIn(field: z.ZodType): z.ZodArray | null {
  if (field instanceof z.ZodArray) return field;
  if (field instanceof z.ZodUnion) {
    return field.options.map((option) => listIn(option as z.ZodType)).find(Boolean) ?? null;
  }
  return 'unwrap' in field && typeof field.unwrap === 'function' ? listIn(field.unwrap()) : null;
}
