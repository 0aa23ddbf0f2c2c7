/** Copies the code from the link's `#` fragment into the form; without this script it is typed in. */
const code = document.querySelector<HTMLInputElement>('input[name="code"]');
const secret = location.hash.slice(1);

if (code && /^[\w-]{43}$/.test(secret)) {
  code.value = secret;
  code.closest<HTMLElement>('label')?.setAttribute('hidden', '');
  // The page in the other language takes the same fragment.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.hash = secret;
  }
}
