import { Bot, Hand } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { Key } from '../shell/key.js';
import type { ConversationItem } from './conversation-queries.js';
import { useSpeakerActions } from './use-speaker-actions.js';

/** Takes a chat over from the bot, or hands it back; empty once the chat is over. */
export function SpeakerActions({ conversation }: { readonly conversation: ConversationItem }) {
  const { conversations } = useCatalogue('ticket');
  const { takeOver, handBack } = useSpeakerActions(conversation);
  const speaker = conversation.intake?.speaker;
  const isBusy = takeOver.isPending || handBack.isPending;
  const isFailed = takeOver.isError || handBack.isError;
  const isOnItsWay = takeOver.data?.ticketId === null && speaker === 'bot';
  useShortcuts({
    b: () => {
      if (isBusy) return;
      if (speaker === 'bot') takeOver.mutate();
      if (speaker === 'officer') handBack.mutate();
    },
  });
  return (
    <div className="speaker-actions">
      <span role="status" className="speaker-state">
        {isFailed && conversations.failed}
        {isOnItsWay && conversations.onItsWay}
      </span>
      {speaker === 'bot' && (
        <Button className="button primary" isDisabled={isBusy} onPress={() => takeOver.mutate()}>
          <Hand aria-hidden="true" />
          {conversations.takeOver}
          <Key>b</Key>
        </Button>
      )}
      {speaker === 'officer' && (
        <Button className="button" isDisabled={isBusy} onPress={() => handBack.mutate()}>
          <Bot aria-hidden="true" />
          {conversations.handBack}
          <Key>b</Key>
        </Button>
      )}
    </div>
  );
}
