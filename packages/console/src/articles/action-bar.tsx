import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import type { ArticleAction, ArticleView } from './use-articles.js';

interface ActionBarProps {
  readonly view: ArticleView | null;
  readonly isOpen: boolean;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly error: Error | null;
  /** Number of missing fields. */
  readonly missing: number;
  readonly onOpen: () => void;
  readonly onAction: (action: ArticleAction['type'], reason?: string) => void;
}

/** Actions that the server allows this officer on the article now. */
export function ActionBar(props: ActionBarProps) {
  const { error, isBusy, isChanged, isOpen, missing, onAction, onOpen, view } = props;
  const { articles } = useCatalogue('knowledge');
  const [asks, setAsks] = useState<'sendBack' | 'retire' | null>(null);
  const refusal = useRefusal();
  const officer = useOfficer();
  const may = view?.may ?? ['written'];
  const { draft, published, state } = view?.article ?? {};
  const isOwn = draft?.authors.includes(officer.id) ?? false;
  const submits = isOpen || draft?.isInReview === false;
  return (
    <footer className="article-actions">
      <p role="status">
        {missing > 0 ? articles.incomplete : error ? refusal(error) : ''}
        {draft?.isInReview && isOwn && articles.ownDraft}
      </p>
      <div>
        {may.includes('published') && !isOpen && (
          <Button
            className="button primary"
            isDisabled={isBusy}
            onPress={() => onAction('publish')}
          >
            {articles.publish}
          </Button>
        )}
        {may.includes('returned') && !isOpen && (
          <Button className="button" isDisabled={isBusy} onPress={() => setAsks('sendBack')}>
            {articles.sendBack}
          </Button>
        )}
        {may.includes('written') && submits && (
          <Button className="button primary" isDisabled={isBusy} onPress={() => onAction('submit')}>
            <Send aria-hidden="true" />
            {articles.submit}
          </Button>
        )}
        {may.includes('written') &&
          (isOpen ? (
            <Button
              className="button"
              isDisabled={isBusy || !isChanged}
              onPress={() => onAction('write')}
            >
              {articles.save}
            </Button>
          ) : (
            <Button className="button" onPress={onOpen}>
              {state === 'retired' ? articles.revive : articles.edit}
            </Button>
          ))}
        {may.includes('discarded') && (
          <Button className="button quiet" isDisabled={isBusy} onPress={() => onAction('discard')}>
            {articles.discard}
          </Button>
        )}
        {may.includes('retired') && published && !draft && (
          <Button className="button quiet" isDisabled={isBusy} onPress={() => setAsks('retire')}>
            {articles.retire}
          </Button>
        )}
      </div>
      {asks && (
        <ReasonDialog
          title={articles[asks]}
          help={articles.reasonHelp[asks]}
          onReason={(reason) => onAction(asks, reason)}
          onClose={() => setAsks(null)}
        />
      )}
    </footer>
  );
}

/** Why the server refused it, as text for the officer. */
function useRefusal(): (error: Error) => string {
  const { articles } = useCatalogue('knowledge');
  const label = useLabel();
  return (error) => {
    if (!(error instanceof ApiError)) return articles.notSaved;
    if (error.code === 'store-conflict') return articles.conflict;
    return error.text ? label(error.text) : articles.notSaved;
  };
}
