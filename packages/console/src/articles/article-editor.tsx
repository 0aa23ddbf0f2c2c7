import { useRef, useState } from 'react';
import type { Answered } from '../api/answered.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { serverNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { ActionBar } from './action-bar.js';
import {
  type ArticleFields,
  contentOf,
  emptyFields,
  fieldsOf,
  missingFields,
} from './article-fields.js';
import { ArticleForm } from './article-form.js';
import { Differences } from './differences.js';
import { PreviewSection } from './preview-section.js';
import {
  type ArticleAction,
  type ArticleView,
  newArticleId,
  useArticleAction,
} from './use-articles.js';

interface ArticleEditorProps {
  /** Null for an article that is not saved yet. */
  readonly view: ArticleView | null;
  readonly asked: readonly Pick<Answered<'AskedTicket'>, 'id' | 'text'>[];
  /** The question of a new article. */
  readonly question?: string;
}

/** Editor and review of an article, next to a preview of the bot's answers. */
export function ArticleEditor({ asked, question = '', view }: ArticleEditorProps) {
  const { articles } = useCatalogue('knowledge');
  const place = useDeskLocation();
  const dates = useDates();
  const action = useArticleAction();
  const key = useRef(crypto.randomUUID());
  const article = view?.article ?? null;
  const kept = (article?.draft ?? article?.published)?.content ?? null;
  const begun = kept
    ? fieldsOf(kept)
    : emptyFields(dates.wallText(serverNow()).slice(0, 10), question);
  const [fields, setFields] = useState<ArticleFields>(begun);
  const [isOpen, setOpen] = useState(article === null || article.draft?.isInReview === false);
  const [checked, setChecked] = useState(false);
  const missing = missingFields(fields);
  const content = contentOf(fields);
  const isChanged = JSON.stringify(content) !== JSON.stringify(kept && contentOf(fieldsOf(kept)));

  async function perform(wanted: ArticleAction['type'], reason = ''): Promise<void> {
    const writes = wanted === 'write' || (wanted === 'submit' && isChanged);
    setChecked(writes);
    if (writes && missing.length > 0) return;
    const id = article?.id ?? newArticleId(fields.question, key.current);
    let on = article;
    if (writes) {
      const raisedBy = article ? [] : asked.map((each) => each.id);
      on = await action.mutateAsync({
        action: { type: 'write', content, raisedBy },
        id,
        ...(article ? { version: article.version } : { key: key.current }),
      });
    }
    if (wanted !== 'write') {
      const next: ArticleAction =
        wanted === 'sendBack' || wanted === 'retire' ? { type: wanted, reason } : { type: wanted };
      on = await action.mutateAsync({ action: next, id, ...(on && { version: on.version }) });
    }
    setOpen(wanted === 'write' || wanted === 'sendBack');
    if (wanted === 'discard' && on?.published) setFields(fieldsOf(on.published.content));
    if (!article && on) place.openArticle(on.id);
    else if (on && !on.draft && !on.published) place.openPage('articles');
  }

  return (
    <div className="article-desk">
      <div className="article-written">
        {article?.draft?.returnedFor && (
          <p className="article-returned">{articles.returnedFor(article.draft.returnedFor)}</p>
        )}
        {isOpen ? (
          <ArticleForm fields={fields} missing={checked ? missing : []} onChange={setFields} />
        ) : (
          <Differences
            from={article?.draft ? article.published?.content : undefined}
            to={content}
          />
        )}
        <ActionBar
          view={view}
          isOpen={isOpen}
          isChanged={isChanged}
          isBusy={action.isPending}
          error={action.error}
          missing={checked ? missing.length : 0}
          onOpen={() => setOpen(true)}
          onAction={(wanted, reason) => void perform(wanted, reason).catch(() => {})}
        />
      </div>
      <PreviewSection
        id={article?.id ?? null}
        fields={fields}
        asked={asked}
        isOpen={isOpen}
        onFields={setFields}
      />
    </div>
  );
}
