import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Key } from '../shell/key.js';

/** Wait after the last key before the list is asked, ms. */
const PAUSE_MS = 200;

/** Finds a ticket by the beginning of its number; Enter opens the first one found. */
export function NumberSearch() {
  const { desk } = useWords();
  const place = useDeskLocation();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { number, seek } = place;
  const [text, setText] = useState(number);

  useEffect(() => {
    if (document.activeElement !== input.current) setText(number);
  }, [number]);

  function type(next: string) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => seek(next.trim()), PAUSE_MS);
  }

  useShortcuts({ '/': () => input.current?.focus() });

  return (
    <SearchField
      className="number-search"
      aria-label={desk.search}
      value={text}
      onChange={type}
      onSubmit={() => document.querySelector<HTMLElement>('[data-testid="ticket-row"]')?.click()}
    >
      <Search aria-hidden="true" />
      <Input ref={input} placeholder={desk.searchShort} autoComplete="off" />
      <Key>/</Key>
      <Button className="button icon quiet" aria-label={desk.close}>
        <X aria-hidden="true" />
      </Button>
    </SearchField>
  );
}
