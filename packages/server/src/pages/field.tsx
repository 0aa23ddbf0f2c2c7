/** @jsxImportSource hono/jsx */
import { formatDate, formatTime, type ShippedLocale } from '@aduan/core/channel';
import type { FieldReportOutcome, FieldStep, FieldTask } from '@aduan/plugins/field-tasks';
import type { Child } from 'hono/jsx';
import { fieldCatalogue } from './field-catalogue.js';
import { Layout, type PageSite } from './layout.js';

const steps: readonly FieldStep[] = ['started', 'done', 'impossible'];

/** The properties of every field task page. */
export interface FieldFrame {
  readonly locale: ShippedLocale;
  readonly site: PageSite;
  /** The address of the field task pages. */
  readonly address: string;
}

/** The page before the task: explains the link and has a button. */
export function FieldEntry({ address, ...frame }: FieldFrame) {
  const catalogue = fieldCatalogue[frame.locale];
  return (
    <Frame {...frame} title={catalogue.title} address={address}>
      <h1>{catalogue.title}</h1>
      <p class="intro">{catalogue.intro}</p>
      <form class="field-form" method="post" action={`${address}?lang=${frame.locale}`}>
        <label class="field-text">
          {catalogue.code}
          <input name="code" required maxlength={100} autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit" class="field-button">
          {catalogue.open}
        </button>
      </form>
      <script type="module" src={frame.site.assets.url('field.js')} />
    </Frame>
  );
}

/** The page of an invalid link: it says only that the link opens nothing. */
export function FieldOver({ address: _, ...frame }: FieldFrame) {
  const { over } = fieldCatalogue[frame.locale];
  return (
    <Frame {...frame} title={over.title} address={null}>
      <h1>{over.title}</h1>
      <p class="intro">{over.text}</p>
    </Frame>
  );
}

interface FieldTaskPageProps extends FieldFrame {
  /** IANA zone of the office, in which times are shown. */
  readonly timeZone: string;
  /** The secret of the link, for the next step. */
  readonly code: string;
  readonly task: FieldTask;
  /** The outcome of a report that was just sent; null when none was. */
  readonly said: Exclude<FieldReportOutcome, 'over'> | 'empty' | null;
  /** The text that was entered, if it was not stored. */
  readonly draft?: string;
}

/** The task, the reports so far, and the form for another one. */
export async function FieldTaskPage(props: FieldTaskPageProps) {
  const { address, code, draft, said, task, timeZone, ...frame } = props;
  const catalogue = fieldCatalogue[frame.locale];
  const when = (at: number) =>
    `${formatDate(at, timeZone)[frame.locale]}, ${formatTime(at, timeZone)[frame.locale]}`;
  // Loaded here: a server that gives out no field tasks does not hold every village.
  const { regionPath } = await import('@aduan/wilayah');
  const place = regionPath(task.cooperative?.villageCode ?? task.region ?? '');
  const facts = [
    [catalogue.facts.number, task.number],
    [catalogue.facts.cooperative, task.cooperative?.name],
    [catalogue.facts.place, place],
    [catalogue.facts.topic, task.topic?.[frame.locale]],
  ].filter(([, value]) => value);
  return (
    <Frame {...frame} title={catalogue.title} address={null}>
      <h1>{catalogue.title}</h1>
      {said && (
        <p class={said === 'kept' ? 'field-said' : 'field-said problem'} role="status">
          {catalogue[said]}
        </p>
      )}
      <section>
        <h2>{catalogue.task}</h2>
        <p class="field-task">{task.task ?? catalogue.gone}</p>
        <dl class="field-facts">
          {facts.map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="field-until">{catalogue.until(when(task.until))}</p>
      </section>
      {task.reports.length > 0 && (
        <section>
          <h2>{catalogue.reported}</h2>
          <ol class="field-reports">
            {task.reports.map(({ at, step, text }) => (
              <li>
                <strong>{catalogue.steps[step]}</strong> <span>{when(at)}</span>
                <p>{text ?? catalogue.gone}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      <form class="field-form" method="post" action={`${address}/laporan?lang=${frame.locale}`}>
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="key" value={crypto.randomUUID()} />
        <fieldset>
          <legend>{catalogue.step}</legend>
          {steps.map((step) => (
            <label>
              <input type="radio" name="step" value={step} required checked={step === 'started'} />
              {catalogue.steps[step]}
            </label>
          ))}
        </fieldset>
        <label class="field-text">
          {catalogue.text}
          <textarea name="text" rows={5} maxlength={2000} required aria-describedby="petunjuk">
            {said === 'empty' || said === 'full' ? (draft ?? '') : ''}
          </textarea>
        </label>
        <p id="petunjuk" class="field-hint">
          {catalogue.hint}
        </p>
        <button type="submit" class="field-button">
          {catalogue.send}
        </button>
      </form>
      <p class="field-hint">{catalogue.private}</p>
    </Frame>
  );
}

function Frame(props: {
  readonly locale: ShippedLocale;
  readonly site: PageSite;
  readonly title: string;
  /** The address of the same page in the other language; null where there is none. */
  readonly address: string | null;
  readonly children?: Child;
}) {
  const { address, locale, site, title } = props;
  const other = locale === 'id' ? 'en' : 'id';
  const otherLanguage = address && `${address}?lang=${other}`;
  return (
    <Layout
      locale={locale}
      title={title}
      site={site}
      otherLanguage={otherLanguage}
      head={<meta name="robots" content="noindex" />}
    >
      <div class="field-page">{props.children}</div>
    </Layout>
  );
}
