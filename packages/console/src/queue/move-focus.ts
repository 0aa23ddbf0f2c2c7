/** Moves the focus among the rows of the list, starting at the open ticket. */
export function moveFocus(by: 1 | -1): void {
  const kinds = ['ticket-row', 'conversation-row'].map((kind) => `[data-testid="${kind}"][href]`);
  const rows = [...document.querySelectorAll<HTMLElement>(kinds.join())];
  const focused = rows.findIndex((row) => row.matches(':focus'));
  const start = focused >= 0 ? focused : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = rows[start < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, start + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
