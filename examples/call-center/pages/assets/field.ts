/** Takes the code of a link from behind its `#`; without this file it is typed in. */
const code = document.querySelector<HTMLInputElement>('input[name="code"]');
const secret = location.hash.slice(1);

if (code && /^[\w-]{43}$/.test(secret)) {
  code.value = secret;
  code.closest<HTMLElement>('label')?.setAttribute('hidden', '');
  // The page in the other language is behind the same link.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.hash = secret;
  }
}
