/** A plain HTML page of paragraphs: no images, no scripts, nothing to fetch. */
export function htmlOf(paragraphs: readonly string[]): string {
  const all = paragraphs
    .flatMap((paragraph) => paragraph.split(/\n{2,}/))
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  return [
    '<!doctype html><html><head><meta charset="utf-8"></head>',
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5">',
    ...all,
    '</body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
