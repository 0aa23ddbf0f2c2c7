import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface NothingHereProps {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What it means, or what to do now. */
  readonly help: string;
  /** `alert` where it is told to who cannot see it appear. */
  readonly role?: 'alert';
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show: why, and what to do. */
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
