/** The keyboard shortcut, shown only visually; the help sheet is accessible to all. */
export function Key({ children }: { readonly children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
