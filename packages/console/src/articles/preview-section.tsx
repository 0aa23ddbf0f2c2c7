import { MessageCircleQuestion, Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Answered } from '../api/answered.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDebounced } from '../shell/use-debounced.js';
import { type ArticleFields, contentOf, missingFields, withVariant } from './article-fields.js';
import { usePreview } from './use-articles.js';

interface PreviewSectionProps {
  readonly id: string | null;
  readonly fields: ArticleFields;
  readonly asked: readonly Pick<Answered<'AskedTicket'>, 'text'>[];
  /** Whether the fields can be edited. */
  readonly isOpen: boolean;
  readonly onFields: (fields: ArticleFields) => void;
}

/** The bot's answers: to each question that asked for the article, and to those tried here. */
export function PreviewSection({ asked, fields, id, isOpen, onFields }: PreviewSectionProps) {
  const { articles } = useCatalogue('knowledge');
  const [own, setOwn] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const isWhole = missingFields(fields).length === 0;
  const settled = useDebounced(JSON.stringify(contentOf(fields)));
  const questions = [...new Set([...own, ...asked.map(({ text }) => text), fields.question.trim()])]
    .filter((text) => text !== '')
    .slice(0, 60);
  const { data, isError } = usePreview(id, isWhole ? JSON.parse(settled) : null, questions);
  const lines = isWhole ? (data?.lines ?? []) : [];
  const said = lines.filter(({ fits }) => fits === 'said');

  function tryQuestion(event: FormEvent) {
    event.preventDefault();
    const text = typed.trim();
    if (text !== '') setOwn([text, ...own.filter((each) => each !== text)]);
    setTyped('');
  }

  return (
    <section className="article-preview" aria-labelledby="article-preview">
      <h2 id="article-preview">{articles.previewTitle}</h2>
      <form onSubmit={tryQuestion}>
        <TextField className="field" value={typed} onChange={setTyped} maxLength={300}>
          <Label>{articles.tryLabel}</Label>
          <Input autoComplete="off" />
        </TextField>
        <Button className="button" type="submit">
          {articles.tryIt}
        </Button>
      </form>
      {!isWhole && <p className="muted">{articles.previewWaits}</p>}
      {isError && isWhole && <p className="muted">{articles.previewFailed}</p>}
      {lines.length > 0 && (
        <p className="article-hits">{articles.hits(said.length, lines.length)}</p>
      )}
      <ul>
        {lines.map((line) => (
          <PreviewRow
            key={line.question}
            line={line}
            {...(isOpen && { onVariant: () => onFields(withVariant(fields, line.question)) })}
          />
        ))}
      </ul>
      {said[0]?.tried.text && (
        <figure>
          <figcaption>{articles.asCitizensRead}</figcaption>
          <blockquote>{said[0].tried.text}</blockquote>
        </figure>
      )}
      {isWhole && data && data.displaced.length > 0 && (
        <p className="article-displaced" role="status">
          {articles.displaced(data.displaced)}
        </p>
      )}
    </section>
  );
}

interface PreviewRowProps {
  readonly line: Answered<'ArticlePreview'>['lines'][number];
  readonly onVariant?: () => void;
}

function PreviewRow({ line: { fits, now, question, tried }, onVariant }: PreviewRowProps) {
  const { articles } = useCatalogue('knowledge');
  const isNews = now.kind !== tried.kind || now.articles.join() !== tried.articles.join();
  const outcome = fits ? articles.fits[fits] : articles.misses[tried.kind](tried.articles);
  return (
    <li data-fits={fits ?? 'no'}>
      <MessageCircleQuestion aria-hidden="true" />
      <span className="asked">{question}</span>
      <span className="outcome">{outcome}</span>
      {isNews && <span className="before">{articles.before[now.kind](now.articles)}</span>}
      {onVariant && fits !== 'said' && (
        <Button className="button small" onPress={onVariant}>
          <Plus aria-hidden="true" />
          {articles.addVariant}
        </Button>
      )}
    </li>
  );
}
