/** A section of a guide with its heading. */
export interface Section {
  /** Null for the text below the title of the page. */
  readonly anchor: string | null;
  readonly title: string;
  readonly text: string;
  /** The codes in the first column of its tables. */
  readonly codes: readonly string[];
  /** The pages that it links to, as written in its links. */
  readonly links: readonly string[];
}

/** The sections of a guide's page, in order. */
export function sectionsOf(html: string): Section[] {
  const start = html.indexOf('<div class="tsd-panel tsd-typography">');
  const prose = html.slice(start, html.indexOf('<div class="col-sidebar"', start));
  return prose
    .split(/(?=<h[1-4] id=")/)
    .slice(1)
    .map((part) => {
      const [heading = '', level, anchor = ''] =
        /<h([1-4]) id="([^"]+)".*?<\/h\1>/s.exec(part) ?? [];
      const body = part.slice(heading.length);
      return {
        anchor: level === '1' ? null : anchor,
        title: textOf(heading),
        text: textOf(body),
        codes: [...body.matchAll(/<tr>\s*<td>(.*?)<\/td>/gs)].flatMap(([, cell = '']) =>
          [...cell.matchAll(/<code>(.*?)<\/code>/g)].map(([, code = '']) => textOf(code)),
        ),
        links: [...body.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href),
      };
    });
}

function textOf(html: string): string {
  return html
    .replace(/<pre><code class="mermaid">.*?<\/pre>/gs, ' ')
    .replace(/<button.*?<\/button>/gs, ' ')
    .replace(/<\/?(?:p|li|tr|td|th|h\d|div|pre|br|ul|ol)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
