import { useQueryClient } from '@tanstack/react-query';
import { Signpost } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { templatesQuery } from '../api/queries.js';
import { useCatalogue, useLanguage } from '../catalogue/language.js';

interface NextStepButtonProps {
  readonly view: TicketDetail;
  readonly onPick: (text: string) => void;
}

/** Adds to an answer where the citizen can turn if it does not help: a superior, the Ombudsman. */
export function NextStepButton({ view, onPick }: NextStepButtonProps) {
  const { locale } = useLanguage();
  const catalogue = useCatalogue('ticket');
  const client = useQueryClient();
  async function add() {
    const { nextStep } = await client.fetchQuery(templatesQuery(view.ticket, locale));
    if (nextStep) onPick(nextStep);
  }
  return (
    <Button
      className="button quiet"
      aria-label={`${catalogue.drafts.nextStep}: ${catalogue.drafts.nextStepHelp}`}
      onPress={() => void add()}
      data-draft="next-step"
    >
      <Signpost aria-hidden="true" />
      {catalogue.drafts.nextStep}
    </Button>
  );
}
