import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { SearchChoice } from '../shell/search-choice.js';

interface CategoryFieldProps {
  readonly value: string | null;
  readonly autoFocus?: boolean;
  readonly onChange: (code: string | null) => void;
}

/** Finds a category by its name, its group or a citizen's word for it. */
export function CategoryField({ value, autoFocus = false, onChange }: CategoryFieldProps) {
  const catalogue = useCatalogue('ticket');
  const label = useLabel();
  const { categories } = useDesk();
  return (
    <SearchChoice
      label={catalogue.newTicket.category}
      hint={catalogue.newTicket.categoryHint}
      options={categories.map((category) => ({
        id: category.code,
        name: label(category.label),
        group: label(category.group),
        search: category.synonyms.join(' '),
      }))}
      value={value}
      autoFocus={autoFocus}
      onChange={onChange}
    />
  );
}
