import type { ReactNode } from 'react';
import { ListBox } from 'react-aria-components';

interface ChoiceListProps {
  readonly label: string;
  /** The id of the chosen item; null while none is. */
  readonly chosen: string | null;
  /** Shown instead of items. */
  readonly empty?: string;
  readonly onChosen: (id: string) => void;
  /** `ListBoxItem`s of the class `settings-choice`. */
  readonly children: ReactNode;
}

/** A list from which one item is chosen; what was chosen is edited beside it. */
export function ChoiceList({ children, chosen, empty, label, onChosen }: ChoiceListProps) {
  return (
    <ListBox
      className="settings-choices"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      {...(empty !== undefined && { renderEmptyState: () => <p className="muted">{empty}</p> })}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys];
        if (first !== undefined) onChosen(String(first));
      }}
    >
      {children}
    </ListBox>
  );
}
