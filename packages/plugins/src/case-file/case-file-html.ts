import type { Locale } from '@aduan/core';
import type { SignedCheckpoint } from '@aduan/core/store';
import type { CaseFile } from './case-file.js';
import { catalogue } from './catalogue.js';
import { chronologySection } from './chronology-section.js';
import { deadlineSection } from './deadline-section.js';
import { html } from './html.js';
import { page } from './page.js';
import { attachmentSection, proofSection } from './proof-section.js';
import { type CaseFileNames, createReader } from './reader.js';
import { styleOf } from './style.js';
import { summarySection } from './summary-section.js';

/** Options of the page of a case file. */
export interface CaseFileHtmlOptions {
  readonly locale: Locale;
  /** IANA zone of the office, as in its calendar. */
  readonly timeZone: string;
  readonly names?: CaseFileNames;
  /** The last checkpoint of the desk, for comparison. */
  readonly checkpoint?: SignedCheckpoint | null;
}

/** A case file as one HTML page that prints on A4. It loads no resources and runs no scripts. */
export function caseFileHtml(
  file: CaseFile,
  { checkpoint = null, locale, names = {}, timeZone }: CaseFileHtmlOptions,
): string {
  const reader = createReader(locale, timeZone, names);
  const { moment, text } = reader;
  const { subject, ticket } = file.view;
  const title = `${text(catalogue.title)} ${ticket.number}`;
  return page(
    { locale, title, style: styleOf(title) },
    html`<header>
<p class="office">${names.office ?? null}</p>
<p>${title}</p>
<h1>${subject ?? ticket.number}</h1>
<p class="muted">${text(catalogue.made, { at: moment(file.at), by: file.by.name ?? reader.officer(file.by.id) })}</p>
<p class="care">${text(catalogue.internal)}</p>
</header>
<main>
${summarySection(file, reader)}
${chronologySection(file, reader)}
${deadlineSection(file, reader)}
${attachmentSection(file, reader)}
${proofSection(file, checkpoint, reader)}
</main>`,
  );
}
