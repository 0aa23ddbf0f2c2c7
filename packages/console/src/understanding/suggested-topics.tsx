import './suggested-topics.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { useNames } from '../ticket/use-names.js';

/** Minimum confidence of a topic that is shown. */
const least = 0.05;

/** Suggested topics of a new ticket, by its text: up to three to choose from. None is set automatically. */
export function SuggestedTopics({ view }: { readonly view: TicketDetail }) {
  const { understanding } = useCatalogue('ticket');
  const who = useNames();
  const commands = useCommands(view);
  const { category, id, phase } = view.ticket;
  const isOpen = view.may.includes('classify') && (category === null || phase === 'new');
  const { data } = useQuery({
    queryKey: ['suggestions', id],
    queryFn: () => desk.get('/tickets/{id}/topic-suggestions', { path: { id } }),
    enabled: isOpen,
    staleTime: 300_000,
  });
  const topics = (data?.category?.choices ?? []).filter(
    ({ confidence, label }) => confidence >= least && label !== category,
  );
  const isConfirmed = data?.category?.choices[0]?.label === category;
  if (!isOpen || topics.length === 0 || isConfirmed) return null;
  return (
    <section>
      <fieldset className="suggested-topics">
        <legend>{understanding.topics}</legend>
        {topics.map(({ confidence, label }) => (
          <Button
            key={label}
            className="button small"
            onPress={() => commands.classify({ category: label })}
          >
            {who.category(label)}
            <span className="chance">
              {understanding.chance(Math.min(99, Math.round(confidence * 100)))}
            </span>
          </Button>
        ))}
        {data?.urgency?.choices[0]?.label === 'segera' && <p>{understanding.urgent}</p>}
        <p className="hint">{understanding.hint}</p>
      </fieldset>
    </section>
  );
}
