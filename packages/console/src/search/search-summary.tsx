import { UserSearch } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Answered } from '../api/answered.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';

interface SearchSummaryProps {
  /** Summary data of the search. */
  readonly page: Omit<Answered<'SearchPage'>, 'items'>;
  /** The search text. */
  readonly text: string;
  /** Number of shown tickets. */
  readonly count: number;
  /** Searches people too. */
  readonly onPeople: () => void;
}

/** Number of results, and the scope of the search, so that an empty page is not misunderstood. */
export function SearchSummary({ count, onPeople, page, text }: SearchSummaryProps) {
  const { search } = useCatalogue('tools');
  const officer = useOfficer();
  const { narrow, next, searched, tooCommon, waiting } = page;
  const isTooCommon =
    tooCommon.length > 0 && wordsOf(text).every((word) => tooCommon.includes(word));
  const common = search.tooCommon(tooCommon.join(', '));
  const isByNumber = searched.every((index) => index === 'number');
  const isOfPeople = searched.includes('identities');
  const hasWords = searched.includes('words');
  const places = searched.map((index) => search.places[index]).join(', ');
  const unsearched = [
    ...(hasWords ? [] : [search.places.words]),
    ...(isOfPeople ? [] : [search.people]),
  ];
  return (
    <div className="search-notes">
      <p role="status" className="search-count">
        {isTooCommon ? common : next === null ? search.found(count) : search.foundFirst(count)}
      </p>
      {narrow && <p className="search-hint">{search.narrow}</p>}
      {tooCommon.length > 0 && !isTooCommon && <p className="search-hint">{common}</p>}
      {waiting > 0 && <p className="search-hint">{search.waiting(waiting)}</p>}
      {!isTooCommon && <p>{search.searched(places)}</p>}
      {isOfPeople && <p>{search.recorded}</p>}
      {!isByNumber && (
        <p>
          {unsearched.length > 0 && search.unsearched(unsearched.join(', '))} {search.guarded}
        </p>
      )}
      {!isByNumber && !isOfPeople && hasWords && officer.may('identify') && (
        <p className="search-people">
          <Button className="button" onPress={onPeople} aria-describedby="search-people-note">
            <UserSearch aria-hidden="true" />
            {search.findPeople}
          </Button>
          <span id="search-people-note">{search.willRecord}</span>
        </p>
      )}
    </div>
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
