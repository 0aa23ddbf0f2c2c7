/** Gives the focus to the open ticket, where its shortcuts and its scrolling go on. */
export function focusTicket(): void {
  document.querySelector<HTMLElement>('#case')?.focus({ preventScroll: true });
}
