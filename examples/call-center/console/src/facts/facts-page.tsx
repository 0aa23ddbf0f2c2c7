import './facts.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../catalogue/language.js';
import { Page } from '../shell/page.js';
import { Segments } from '../shell/segments.js';
import { FactChanges } from './fact-changes.js';
import { FactFigures } from './fact-figures.js';
import { reviewQuery } from './facts-queries.js';
import { ReviewList } from './review-list.js';

/** What is said about cooperatives: what waits for an officer, what changed, and how many have what. */
export function FactsPage() {
  const { cooperativeFacts: words } = useWords();
  const answer = useQuery(reviewQuery);
  const [shown, setShown] = useState<'review' | 'changes' | 'figures'>('review');
  return (
    <Page
      id="fact-review"
      answer={shown === 'review' ? answer : undefined}
      title={words.title}
      lead={words.lead}
      tools={
        <Segments
          label={words.shown}
          value={shown}
          options={[
            { id: 'review', name: words.review },
            { id: 'changes', name: words.changes },
            { id: 'figures', name: words.figuresTab },
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
