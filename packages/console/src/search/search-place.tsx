import { type FocusEvent, type FormEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useDeskLocation } from '../shell/desk-location.js';

/** Text that was typed before the search field was loaded; null = none. */
let begun: string | null = null;

/** The text that was begun in the place of the field, for the field that takes over. */
export const begunSearch = () => begun;

/** Continues with the typed text once the field is there: it gets the focus, and the caret is at the end. */
export function useBegunSearch(input: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const text = begun;
    begun = null;
    if (text === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(text.length, text.length);
  }, [input]);
}

const note = ({ currentTarget }: FormEvent<HTMLInputElement> | FocusEvent<HTMLInputElement>) => {
  begun = currentTarget.value;
};

/**
 * Placeholder of the search field. It takes the keys until the field is loaded: fast typing would otherwise trigger
 * shortcuts.
 */
export function SearchPlace() {
  const { keyboard } = useCatalogue();
  const place = useDeskLocation();
  const input = useRef<HTMLInputElement>(null);
  useBegunSearch(input);
  const focus = () => input.current?.focus();
  useShortcuts({ '/': focus, 'mod+k': focus });
  return (
    <span className="search-box" data-empty>
      <input
        ref={input}
        aria-label={keyboard.search}
        placeholder={keyboard.search}
        autoComplete="off"
        defaultValue={begun ?? ''}
        onBlur={() => {
          begun = null;
        }}
        onFocus={note}
        onInput={note}
        onKeyDown={({ currentTarget, key }) => {
          const text = currentTarget.value.trim();
          if (key === 'Enter' && text !== '') place.search(text);
        }}
      />
    </span>
  );
}
