import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';

interface EditedRowProps {
  readonly name: string;
  /** What else the row says. */
  readonly text: string;
  readonly isReadOnly: boolean;
  /** Opens the form of the row. */
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A row of a list whose rows are changed in a dialog. */
export function EditedRow({ isReadOnly, name, onEdit, onRemove, text }: EditedRowProps) {
  const { officeSettings } = useCatalogue('office');
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="muted">{text}</p>
      </div>
      {!isReadOnly && (
        <div className="settings-row-actions">
          <Button
            className="button small"
            aria-label={officeSettings.changeOf(name)}
            onPress={onEdit}
          >
            {officeSettings.change}
          </Button>
          <Button
            className="button quiet icon small"
            aria-label={officeSettings.removeOf(name)}
            onPress={onRemove}
          >
            <Trash2 aria-hidden="true" />
          </Button>
        </div>
      )}
    </li>
  );
}
