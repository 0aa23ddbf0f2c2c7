import { convert } from 'html-to-text';
import type { ParsedMail } from 'mailparser';

/** Maximum HTML that is converted, in UTF-16 units. */
const maxHtmlLength = 1_000_000;

/** The text of a mail and of its attached mails. Foreign HTML is never shown. */
export function textOfMail(mail: ParsedMail, attached: readonly ParsedMail[]): string {
  const forwarded = attached.map((each) =>
    [headLine('From', each.from?.text), headLine('Date', each.date?.toISOString())]
      .concat(headLine('Subject', each.subject), '', textOf(each))
      .join('\n'),
  );
  return [textOf(mail), ...forwarded]
    .map(tidy)
    .filter((text) => text !== '')
    .join('\n\n---------- \n');
}

function headLine(name: string, value = ''): string {
  return `${name}: ${value}`;
}

function textOf({ text = '', html }: ParsedMail): string {
  return tidy(text) === '' ? textOfHtml(html || '') : text;
}

/** Converts HTML to text with the URLs of its links; nothing is executed or fetched. */
function textOfHtml(html: string): string {
  if (html === '') return '';
  return convert(html.slice(0, maxHtmlLength), {
    wordwrap: false,
    limits: { maxDepth: 100, maxChildNodes: 5_000 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
      { selector: 'blockquote', format: 'blockquote', options: { trimEmptyLines: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
}

/** Removes control characters and normalizes line ends. */
function tidy(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}
