import { checkpointHash, type SignedCheckpoint } from '@aduan/core/store';
import type { CaseFile } from './case-file.js';
import { catalogue } from './catalogue.js';
import { type Html, html } from './html.js';
import type { Reader } from './reader.js';

/** The attachments with their digests. */
export function attachmentSection({ attachments }: CaseFile, { text }: Reader): Html {
  const rows = attachments.map(
    (
      { bytes, isDamaged, mime, name, sha256 },
      index,
    ) => html`<tr><td>${index + 1}</td><td>${name ?? text(catalogue.unnamed)}</td><td>${mime}</td><td class="num">${sizeText(bytes)}</td><td>${sha256 === null ? text(isDamaged ? catalogue.damaged : catalogue.gone) : html`<code>${sha256}</code>`}</td></tr>
`,
  );
  return html`<section>
<h2>${text(catalogue.attachments)}</h2>
${
  rows.length === 0
    ? html`<p>${text(catalogue.noAttachments)}</p>`
    : html`<div class="scroll"><table>
<thead><tr><th></th><th>${text(catalogue.name)}</th><th>${text(catalogue.type)}</th><th class="num">${text(catalogue.size)}</th><th>${text(catalogue.digest)}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`
}
</section>`;
}

/** How a reader can check that the record is unaltered. */
export function proofSection(
  { chain }: CaseFile,
  checkpoint: SignedCheckpoint | null,
  { moment, text }: Reader,
): Html {
  const verdict = chain.intact
    ? html`<p>${text(catalogue.intact, { events: String(chain.events) })}</p>
<p>${text(catalogue.head)}: <code>${chain.head}</code></p>`
    : html`<p class="broken">${text(catalogue.broken, { sequence: String(chain.sequence), reason: chain.reason })}</p>`;
  const signed =
    checkpoint &&
    html`<p>${text(catalogue.checkpoint)}: ${checkpoint.statement.number}, ${moment(checkpoint.statement.at)}, <code>${checkpointHash(checkpoint)}</code></p>`;
  return html`<section>
<h2>${text(catalogue.proof)}</h2>
${verdict}
${signed}
<p class="muted">${text(catalogue.verify)}</p>
</section>`;
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
