import { Children, type ReactNode, useId } from 'react';
import { Link } from 'wouter';

interface HomeSectionProps {
  readonly title: string;
  /** The count: `3`, or `5 dari 11`. */
  readonly count?: string | null;
  /** Link to the complete list. */
  readonly link?: { readonly href: string; readonly text: string };
  /** Text of an empty section; without it an empty section is not shown. */
  readonly empty?: string;
  /** Its lines, each a list item. */
  readonly children: ReactNode;
}

/** A short list of the home page. */
export function HomeSection({ title, count, link, empty, children }: HomeSectionProps) {
  const id = useId();
  const isEmpty = Children.count(children) === 0;
  if (isEmpty && empty === undefined) return null;
  return (
    <section className="home-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {!isEmpty && count && <span className="count">{count}</span>}
        {!isEmpty && link && <Link href={link.href}>{link.text}</Link>}
      </header>
      {isEmpty ? <p className="muted">{empty}</p> : <ul>{children}</ul>}
    </section>
  );
}
