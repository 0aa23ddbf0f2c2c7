import { checkpointHash, type SignedCheckpoint } from '../audit/checkpoint.js';
import type { CaseFile } from './case-file.js';
import { type Html, html } from './html.js';
import type { Reader } from './reader.js';
import { words } from './words.js';

/** The attachments with their digests. */
export function attachmentSection({ attachments }: CaseFile, { text }: Reader): Html {
  const rows = attachments.map(
    (
      { bytes, isDamaged, mime, name, sha256 },
      index,
    ) => html`<tr><td>${index + 1}</td><td>${name ?? text(words.unnamed)}</td><td>${mime}</td><td class="num">${sizeWords(bytes)}</td><td>${sha256 === null ? text(isDamaged ? words.damaged : words.gone) : html`<code>${sha256}</code>`}</td></tr>
`,
  );
  return html`<section>
<h2>${text(words.attachments)}</h2>
${
  rows.length === 0
    ? html`<p>${text(words.noAttachments)}</p>`
    : html`<div class="scroll"><table>
<thead><tr><th></th><th>${text(words.name)}</th><th>${text(words.type)}</th><th class="num">${text(words.size)}</th><th>${text(words.digest)}</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>`
}
</section>`;
}

/** How somebody can find out that nothing was changed. */
export function proofSection(
  { chain }: CaseFile,
  checkpoint: SignedCheckpoint | null,
  { moment, text }: Reader,
): Html {
  const verdict = chain.intact
    ? html`<p>${text(words.intact, { events: String(chain.events) })}</p>
<p>${text(words.head)}: <code>${chain.head}</code></p>`
    : html`<p class="broken">${text(words.broken, { sequence: String(chain.sequence), reason: chain.reason })}</p>`;
  const signed =
    checkpoint &&
    html`<p>${text(words.checkpoint)}: ${checkpoint.statement.number}, ${moment(checkpoint.statement.at)}, <code>${checkpointHash(checkpoint)}</code></p>`;
  return html`<section>
<h2>${text(words.proof)}</h2>
${verdict}
${signed}
<p class="muted">${text(words.verify)}</p>
</section>`;
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
