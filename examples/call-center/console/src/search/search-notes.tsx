import type { FoundPage } from '../api/model.js';
import { useWords } from '../catalogue/language.js';

interface SearchNotesProps {
  /** What the search says of itself. */
  readonly page: Omit<FoundPage, 'items'>;
  /** How many cases are shown. */
  readonly count: number;
}

/** How many were found, where was looked and where not: whoever reads an empty page must know what it means. */
export function SearchNotes({ count, page }: SearchNotesProps) {
  const { search } = useWords();
  const { narrow, next, searched, tooCommon, waiting } = page;
  const isByNumber = searched.every((index) => index === 'number');
  const places = searched.map((index) => search.places[index]).join(', ');
  const unsearched = [...(searched.includes('words') ? [] : [search.places.words]), search.people];
  return (
    <div className="search-notes">
      <p role="status" className="search-count">
        {next === null ? search.found(count) : search.foundFirst(count)}
      </p>
      {narrow && <p className="search-hint">{search.narrow}</p>}
      {tooCommon.length > 0 && (
        <p className="search-hint">{search.tooCommon(tooCommon.join(', '))}</p>
      )}
      {waiting > 0 && <p className="search-hint">{search.waiting(waiting)}</p>}
      <p>{search.searched(places)}</p>
      {!isByNumber && (
        <p>
          {search.unsearched(unsearched.join(', '))} {search.guarded}
        </p>
      )}
    </div>
  );
}
