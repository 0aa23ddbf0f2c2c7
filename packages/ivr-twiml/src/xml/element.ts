/** Attributes of an element; an undefined one is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets) and that no voice speaks: control
 * characters, lone surrogates.
 */
const impossible = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu;

const inText: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};
const inAttribute: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** An XML element. Its children are used unchanged: elements, or text from `xmlText`. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value), /[&<"\t\n\r]/g, inAttribute)}"`],
  );
  const inside = children.join('');
  const start = `${name}${pairs.join('')}`;
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}

/** Escapes a text for use between tags. Characters that XML does not allow are removed. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g, inText);
}

/** A complete XML document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${root}`;
}

function escaped(text: string, special: RegExp, by: Readonly<Record<string, string>>): string {
  return text.replace(impossible, '').replace(special, (sign) => by[sign] ?? sign);
}
