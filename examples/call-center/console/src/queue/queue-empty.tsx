import { Coffee } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** What an empty list means, and what to do now. */
export function QueueEmpty() {
  const { queue } = useWords();
  const place = useDeskLocation();
  const narrowed = place.activeFilters > 0 || place.number !== '';
  const [title, help] = queue.empty[narrowed ? 'filtered' : place.view];
  return (
    <div className="empty">
      <Coffee aria-hidden="true" />
      <h2>{title}</h2>
      <p>{help}</p>
    </div>
  );
}
