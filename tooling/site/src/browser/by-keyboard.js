// Runs in the reader's browser, and makes of TypeDoc's pages what a keyboard and a screen reader can use.

/** A link inside of what opens and closes a part is one thing inside another: it becomes the first entry of the part. */
function takeLinksOut() {
  for (const link of document.querySelectorAll('.site-menu summary a')) {
    const list = link.closest('details')?.querySelector('ul');
    const entry = document.createElement('li');
    entry.append(link.cloneNode(true));
    list?.prepend(entry);
    link.replaceWith(...link.childNodes);
  }
  for (const permalink of document.querySelectorAll('summary a')) permalink.remove();
}

/** What scrolls can be reached, and scrolled by arrow keys. */
function reachWide() {
  for (const wide of document.querySelectorAll('table, .diagram')) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    else wide.removeAttribute('tabindex');
  }
}

takeLinksOut();
new MutationObserver(takeLinksOut).observe(document.body, { childList: true, subtree: true });
new ResizeObserver(reachWide).observe(document.body);
