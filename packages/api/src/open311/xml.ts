/** A value to write as XML: the fields of an object become child elements; list items are named by `itemNames`. */
export type XmlValue =
  | string
  | number
  | boolean
  | null
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue };

/** Element names of list items, by the name of the list. */
const itemNames: Readonly<Record<string, string>> = {
  services: 'service',
  service_requests: 'request',
  errors: 'error',
  attributes: 'attribute',
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** An XML document with one root element. */
export function xmlDocument(root: string, value: XmlValue): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, value)}`;
}

function element(name: string, value: XmlValue): string {
  return `<${name}>${content(name, value)}</${name}>`;
}

function content(name: string, value: XmlValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) {
    const item = itemNames[name] ?? 'item';
    return value.map((each: XmlValue) => element(item, each)).join('');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([field, each]) => element(field, each))
      .join('');
  }
  return escaped(String(value));
}

/** Escapes a text and removes characters that XML 1.0 cannot hold. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
