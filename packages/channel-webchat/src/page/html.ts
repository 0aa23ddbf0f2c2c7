/** HTML in which all foreign text is escaped. */
export interface Html {
  readonly html: string;
}

/** Values of a template: text is escaped, HTML is not. */
export type HtmlValue = string | number | Html | readonly Html[] | false | null | undefined;

/**
 * Builds HTML.
 *
 * @example
 * ```ts nocheck (internal)
 * html`<p>${textOfACitizen}</p>`
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = strings.map((text, index) => (index === 0 ? '' : print(values[index - 1])) + text);
  return { html: parts.join('') };
}

/** HTML that is known to be safe, such as the package's own styles. */
export function trustedHtml(text: string): Html {
  return { html: text };
}

function print(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map((piece) => piece.html).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
