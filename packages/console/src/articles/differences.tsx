import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import type { ArticleContent } from './article-content.js';

const shown = [
  'question',
  'variants',
  'answer',
  'sources',
  'validFrom',
  'validTo',
  'notice',
] as const;
type ShownField = (typeof shown)[number];

interface DifferencesProps {
  /** The version before; without it the whole article is shown. */
  readonly from?: ArticleContent | undefined;
  readonly to: ArticleContent;
  /** Leaves out unchanged fields. */
  readonly changedOnly?: boolean;
}

/** An article for reading, with the former text struck out where it differs. */
export function Differences({ changedOnly = false, from, to }: DifferencesProps) {
  const { articles } = useCatalogue('knowledge');
  const dates = useDates();
  const dayText = (day: string) => dates.longDate(Date.parse(`${day}T05:00:00Z`));
  const rows = shown.flatMap((field) => {
    const [before, after] = [
      from ? linesOf(from, field, dayText) : null,
      linesOf(to, field, dayText),
    ];
    const isChanged = before !== null && before.join('\n') !== after.join('\n');
    if (!isChanged && (changedOnly || after.length === 0)) return [];
    return [{ field, after, before: isChanged ? before : null }];
  });
  return (
    <dl className="article-content">
      {rows.map(({ after, before, field }) => (
        <div key={field} data-changed={before !== null || undefined}>
          <dt>{articles.field(field)}</dt>
          {before !== null && before.length > 0 && (
            <dd className="was">
              <del>
                {before.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </del>
            </dd>
          )}
          <dd>
            {after.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function linesOf(
  content: ArticleContent,
  field: ShownField,
  dayText: (day: string) => string,
): readonly string[] {
  if (field === 'variants') return content.variants;
  if (field === 'sources') {
    return content.sources.map(({ locator, title, url }) =>
      [title, locator, url].filter(Boolean).join(', '),
    );
  }
  const value = content[field];
  if (value === undefined || value === '') return [];
  return [field === 'validFrom' || field === 'validTo' ? dayText(value) : value];
}
