import { SendHorizontal, StickyNote } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ActionView, TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { sendNow } from '../commands/send.js';
import { useCommands } from '../commands/use-commands.js';
import { Key } from '../shell/key.js';
import { focusTicket } from '../ticket/focus-ticket.js';
import { replyChannel } from '../ticket/reply-channel.js';
import { sendTyping } from '../ticket/typing.js';
import { useNames } from '../ticket/use-names.js';
import type { ComposerMode } from './composer-modes.js';
import { takeDraft, useDraft, writeDraft } from './drafts.js';
import { TemplateMenu } from './template-menu.js';

interface ComposerPanelProps {
  readonly view: TicketDetail;
  readonly mode: Exclude<ComposerMode, 'answer'>;
  /** The action that is taken with the text; null for a note. */
  readonly action: ActionView | null;
  /** Increase it to focus the field. */
  readonly focusRequest: number;
}

/** Editor for a question to the citizen or an internal note. */
export function ComposerPanel({ view, mode, action, focusRequest }: ComposerPanelProps) {
  const catalogue = useCatalogue('ticket');
  const commands = useCommands(view);
  const draft = `${view.ticket.id}.${mode}`;
  const text = useDraft(draft);
  const hintId = useId();
  const textRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusRequest > 0) textRef.current?.focus();
  }, [focusRequest]);

  const placeholder = {
    ask: catalogue.composer.askPlaceholder,
    note: catalogue.composer.notePlaceholder,
  }[mode];

  function send() {
    const said = text.trim();
    if (said === '') {
      sendNow(view.ticket.id);
      return;
    }
    const taken = takeDraft(draft, said);
    if (action) commands.act(action, { text: said }, taken);
    else commands.note(said, taken);
    textRef.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape') focusTicket();
  }

  return (
    <>
      <textarea
        ref={textRef}
        aria-label={catalogue.composer[mode]}
        aria-describedby={hintId}
        data-testid="composer-text"
        rows={1}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          writeDraft(draft, event.target.value);
          if (action) sendTyping(view);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="composer-foot">
        <p id={hintId}>
          <Hint view={view} mode={mode} action={action} />
        </p>
        {action && (
          <TemplateMenu
            view={view}
            onPick={(template) => {
              writeDraft(draft, text.trim() === '' ? template : `${text.trimEnd()}\n\n${template}`);
              textRef.current?.focus();
            }}
          />
        )}
        <Button
          className={`button ${action ? 'primary' : 'note-button'}`}
          onPress={send}
          isDisabled={text.trim() === ''}
          data-testid="composer-send"
        >
          {action ? <SendHorizontal aria-hidden="true" /> : <StickyNote aria-hidden="true" />}
          {action ? catalogue.composer.send : catalogue.composer.saveNote}
          <Key>Ctrl ↵</Key>
        </Button>
      </div>
    </>
  );
}

function Hint({ view, mode, action }: Pick<ComposerPanelProps, 'view' | 'mode' | 'action'>) {
  const { composer } = useCatalogue('ticket');
  const who = useNames();
  const { ticket } = view;
  if (mode === 'note' || !action) return composer.noteHint;
  const way = composer.way[replyChannel(ticket)](who.channel(ticket.channel));
  return `${way} ${composer.askHint}`;
}
