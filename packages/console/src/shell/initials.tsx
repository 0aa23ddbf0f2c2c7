/** A person as a small disc with their initials, at most two letters; the name is next to it or in its title. */
export function Initials({ name }: { readonly name: string }) {
  const letters = name
    .split(' ')
    .slice(0, 2)
    .map((part) => part.charAt(0).toUpperCase());
  return (
    <span className="initials" aria-hidden="true">
      {letters.join('')}
    </span>
  );
}
