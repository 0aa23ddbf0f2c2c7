import './facts.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { Page } from '../shell/page.js';
import { Segments } from '../shell/segments.js';
import { FactChanges } from './fact-changes.js';
import { FactFigures } from './fact-figures.js';
import { reviewQuery } from './facts-queries.js';
import { ReviewList } from './review-list.js';

/** Facts about cooperatives: facts that need an officer, changes, and the figures. */
export function FactsPage() {
  const { cooperativeFacts: catalogue, pages } = useCatalogue('facts');
  const answer = useQuery(reviewQuery);
  const [shown, setShown] = useState<'review' | 'changes' | 'figures'>('review');
  return (
    <Page
      id="fact-review"
      answer={shown === 'review' ? answer : undefined}
      title={pages['fact-review'].title}
      lead={catalogue.lead}
      tools={
        <Segments
          label={catalogue.shown}
          value={shown}
          options={[
            { id: 'review', name: catalogue.review },
            { id: 'changes', name: catalogue.changes },
            { id: 'figures', name: catalogue.figuresTab },
          ]}
          onChange={setShown}
        />
      }
    >
      {shown === 'review' && <ReviewList />}
      {shown === 'changes' && <FactChanges />}
      {shown === 'figures' && <FactFigures />}
    </Page>
  );
}
