/** Values of attributes; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets), and what no voice says: control characters, half a pair. */
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

/** One element, with its attributes in their order and its children as they are: elements, or text of `xmlText`. */
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

/** A text as it may stand between tags. What XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g, inText);
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${root}`;
}

function escaped(text: string, special: RegExp, by: Readonly<Record<string, string>>): string {
  return text.replace(impossible, '').replace(special, (sign) => by[sign] ?? sign);
}
