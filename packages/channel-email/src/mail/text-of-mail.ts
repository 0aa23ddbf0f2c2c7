import { convert } from 'html-to-text';
import type { ParsedMail } from 'mailparser';

/** Longest HTML that is read, in UTF-16 units: more is a picture book. */
const maxHtmlLength = 1_000_000;

/** All words of a mail and of the mails that are attached to it, as plain text. No page of a stranger is shown. */
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

/** What a page says, with the addresses behind its links, and nothing that runs or is fetched. */
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

/** Without control signs, and with lines as the desk knows them. */
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
