import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface NothingHereProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Meaning of the empty state, or the next step. */
  readonly help: string;
  /** `alert` to announce it to screen readers. */
  readonly role?: 'alert';
  readonly children?: ReactNode;
}

/** Shown where there is nothing to list: why, and what to do. */
export function EmptyState({ children, help, icon: Icon, role, title }: NothingHereProps) {
  return (
    <div className="empty" role={role}>
      <Icon aria-hidden="true" />
      <h2>{title}</h2>
      <p>{help}</p>
      {children}
    </div>
  );
}
