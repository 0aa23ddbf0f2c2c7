import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Ticket } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDebounced } from '../shell/use-debounced.js';
import { maxSearchLength, pickQuery } from './search-query.js';

interface TicketPickerProps {
  readonly label: string;
  readonly hint: string;
  /** The current ticket: it and its linked tickets are not offered. */
  readonly except: Ticket;
  /** Whether a ticket is offered. Default: all others are. */
  readonly offers?: (ticket: Ticket) => boolean;
  readonly onFound: (id: string | null) => void;
}

/** Finds a ticket by the beginning of its number or by text, as the target of an action. */
export function TicketPicker({
  label,
  hint,
  except,
  offers = () => true,
  onFound,
}: TicketPickerProps) {
  const catalogue = useCatalogue();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim());
  const answer = useQuery({ ...pickQuery(asked), placeholderData: keepPreviousData });
  const typed = text.trim();
  const known = new Set<string>([except.id, ...except.links.map(({ ticketId }) => ticketId)]);
  const options = (answer.data?.items ?? [])
    .filter(({ ticket }) => !known.has(ticket.id) && offers(ticket))
    .map(({ ticket, subject }) => ({
      id: ticket.id,
      number: ticket.number,
      subject: subject ?? catalogue.queue.hidden,
    }))
    // Until the server has answered to the last key, the former results are filtered here.
    .filter(
      ({ number, subject }) =>
        (asked === typed && !answer.isPlaceholderData) ||
        `${number} ${subject}`.toLowerCase().includes(typed.toLowerCase()),
    );
  return (
    <ComboBox
      className="field"
      items={options}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        const found = options.find(({ id }) => id === key);
        onFound(found?.id ?? null);
        if (found) setText(found.number);
      }}
      allowsEmptyCollection
      autoFocus
    >
      <Label>{label}</Label>
      <Input autoComplete="off" maxLength={maxSearchLength} />
      <Text slot="description" className="hint">
        {hint}
      </Text>
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <p className="muted menu-empty">{catalogue.desk.noneFound}</p>}
        >
          {(option: (typeof options)[number]) => (
            <ListBoxItem id={option.id} textValue={option.number}>
              {option.number}
              <span className="option-group option-line">{option.subject}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
