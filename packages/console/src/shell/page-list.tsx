import type { ReactNode } from 'react';

interface PageListProps<Item> {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  /** One item as a row of the list. */
  readonly line: (item: Item) => ReactNode;
}

/** A list with a heading and a count; nothing when it is empty. */
export function PageList<Item>({ id, items, line, title }: PageListProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section className="page-list" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span className="count">{items.length}</span>
      </h2>
      <ul>{items.map(line)}</ul>
    </section>
  );
}
