import { Coffee, SearchX } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { Button } from '../shell/button.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { EmptyState } from '../shell/empty-state.js';

/** Meaning of an empty list, and the next step. */
export function QueueEmpty() {
  const { filters, queue } = useCatalogue();
  const place = useDeskLocation();
  const narrowed = place.activeFilters > 0;
  const [title, help] = queue.empty[narrowed ? 'filtered' : place.view];
  return (
    <EmptyState icon={narrowed ? SearchX : Coffee} title={title} help={help}>
      {narrowed && (
        <Button
          className="button"
          onPress={() =>
            place.setQuery(Object.fromEntries(place.filters.map((name) => [name, null])))
          }
        >
          {filters.clear}
        </Button>
      )}
    </EmptyState>
  );
}
