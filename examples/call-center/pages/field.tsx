import type { ShippedLocale } from '@aduan/core';
import { formatDate, formatTime } from '@aduan/core/catalogue';
import type { FieldReportOutcome, FieldStep, FieldTask } from '@aduan/core/field-reports';
import { regionPath } from '@aduan/wilayah';
import type { Child } from 'hono/jsx';
import { fieldWords } from './field-words.js';
import { Layout, type PageAssets } from './layout.js';

const timeZone = 'Asia/Jakarta';
const steps: readonly FieldStep[] = ['started', 'done', 'impossible'];

/** What every page for the field is given. */
export interface FieldFrame {
  readonly locale: ShippedLocale;
  readonly assets: PageAssets;
  /** Where the pages for the field are. */
  readonly address: string;
}

/** Before the task: what this is, and a button. */
export function FieldDoor({ address, ...frame }: FieldFrame) {
  const words = fieldWords[frame.locale];
  return (
    <Frame {...frame} title={words.title} address={address}>
      <h1>{words.title}</h1>
      <p class="intro">{words.door}</p>
      <form class="field-form" method="post" action={`${address}?lang=${frame.locale}`}>
        <label class="field-text">
          {words.code}
          <input name="code" required maxlength={100} autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit" class="field-button">
          {words.open}
        </button>
      </form>
      <script type="module" src={frame.assets.field} />
    </Frame>
  );
}

/** The link opens nothing: whoever has it is told no more than that. */
export function FieldOver({ address: _, ...frame }: FieldFrame) {
  const { over } = fieldWords[frame.locale];
  return (
    <Frame {...frame} title={over.title} address={null}>
      <h1>{over.title}</h1>
      <p class="intro">{over.text}</p>
    </Frame>
  );
}

interface FieldTaskPageProps extends FieldFrame {
  /** The secret of the link, for the next step. */
  readonly code: string;
  readonly task: FieldTask;
  /** What became of a report that was just sent; null when none was. */
  readonly said: Exclude<FieldReportOutcome, 'over'> | 'empty' | null;
  /** What was written, where it was not kept. */
  readonly draft?: string;
}

/** The task, what was reported, and the form for more. */
export function FieldTaskPage({ address, code, draft, said, task, ...frame }: FieldTaskPageProps) {
  const words = fieldWords[frame.locale];
  const when = (at: number) =>
    `${formatDate(at, timeZone)[frame.locale]}, ${formatTime(at, timeZone)[frame.locale]}`;
  const place = regionPath(task.cooperative?.villageCode ?? task.region ?? '');
  const facts = [
    [words.facts.number, task.number],
    [words.facts.cooperative, task.cooperative?.name],
    [words.facts.place, place],
    [words.facts.topic, task.topic?.[frame.locale]],
  ].filter(([, value]) => value);
  return (
    <Frame {...frame} title={words.title} address={null}>
      <h1>{words.title}</h1>
      {said && (
        <p class={said === 'kept' ? 'field-said' : 'field-said problem'} role="status">
          {words[said]}
        </p>
      )}
      <section>
        <h2>{words.task}</h2>
        <p class="field-task">{task.task ?? words.gone}</p>
        <dl class="field-facts">
          {facts.map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="field-until">{words.until(when(task.until))}</p>
      </section>
      {task.reports.length > 0 && (
        <section>
          <h2>{words.reported}</h2>
          <ol class="field-reports">
            {task.reports.map(({ at, step, text }) => (
              <li>
                <strong>{words.steps[step]}</strong> <span>{when(at)}</span>
                <p>{text ?? words.gone}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <form class="field-form" method="post" action={`${address}/laporan?lang=${frame.locale}`}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="key" value={crypto.randomUUID()} />
        <fieldset>
          <legend>{words.step}</legend>
          {steps.map((step) => (
            <label>
              <input type="radio" name="step" value={step} required checked={step === 'started'} />
              {words.steps[step]}
            </label>
          ))}
        </fieldset>
        <label class="field-text">
          {words.text}
          <textarea name="text" rows={5} maxlength={2000} required aria-describedby="petunjuk">
            {said === 'empty' || said === 'full' ? (draft ?? '') : ''}
          </textarea>
        </label>
        <p id="petunjuk" class="field-hint">
          {words.hint}
        </p>
        <button type="submit" class="field-button">
          {words.send}
        </button>
      </form>
      <p class="field-hint">{words.private}</p>
    </Frame>
  );
}

function Frame(props: {
  readonly locale: ShippedLocale;
  readonly assets: PageAssets;
  readonly title: string;
  /** Where the same page is in the other language; null where there is none. */
  readonly address: string | null;
  readonly children?: Child;
}) {
  const { address, assets, locale, title } = props;
  const other = locale === 'id' ? 'en' : 'id';
  const otherLanguage = address && `${address}?lang=${other}`;
  return (
    <Layout
      locale={locale}
      title={title}
      assets={assets}
      otherLanguage={otherLanguage}
      head={<meta name="robots" content="noindex" />}
    >
      <div class="field-page">{props.children}</div>
    </Layout>
  );
}
