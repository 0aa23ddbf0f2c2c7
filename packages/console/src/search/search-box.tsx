import { Search, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Key } from '../shell/key.js';
import { begunSearch, useBegunSearch } from './search-place.js';
import { maxSearchLength } from './search-query.js';

/** The search field, available on every page. Results have a page of their own. */
export function SearchBox() {
  const { desk, search } = useCatalogue('tools');
  const place = useDeskLocation();
  const input = useRef<HTMLInputElement>(null);
  const sought = place.sought?.text ?? '';
  const [shown, setShown] = useState(sought);
  const [text, setText] = useState(() => begunSearch() ?? sought);
  useBegunSearch(input);

  if (shown !== sought) {
    setShown(sought);
    setText(sought);
  }

  const focus = () => {
    if (document.querySelector('[role="dialog"]')) return;
    input.current?.focus();
    input.current?.select();
  };
  useShortcuts({ '/': focus, 'mod+k': focus });

  return (
    <SearchField
      className="search-box"
      aria-label={search.field}
      value={text}
      onChange={setText}
      onSubmit={() => {
        if (text.trim() !== '') place.search(text.trim());
      }}
    >
      <Search aria-hidden="true" />
      <Input
        ref={input}
        placeholder={search.hint}
        autoComplete="off"
        maxLength={maxSearchLength}
        aria-keyshortcuts="/ Control+K"
      />
      <Key>/</Key>
      <Button className="button icon quiet" aria-label={desk.close}>
        <X aria-hidden="true" />
      </Button>
    </SearchField>
  );
}
