/** The key that does the same, for those who see it; the help sheet tells everybody. */
export function Key({ children }: { readonly children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  );
}
