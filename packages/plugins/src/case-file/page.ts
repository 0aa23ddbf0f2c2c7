import type { Locale } from '@aduan/core';
import { type Html, html } from './html.js';

/** A page to print. It loads no resources and runs no scripts. */
export function page(
  head: { readonly locale: Locale; readonly title: string; readonly style: string },
  body: Html,
): string {
  return html`<!doctype html>
<html lang="${head.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${head.title}</title>
<style>${{ html: head.style }}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
}
