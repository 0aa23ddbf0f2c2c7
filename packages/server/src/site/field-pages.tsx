/** @jsxImportSource hono/jsx */
import { AduanError, InputError, systemPrincipal } from '@aduan/core';
import type { ShippedLocale } from '@aduan/core/channel';
import type { FieldStep, FieldTasks } from '@aduan/plugins/field-tasks';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { FieldEntry, FieldOver, FieldTaskPage } from '../pages/field.js';
import type { PageSite } from '../pages/layout.js';
import { log } from '../start/log.js';
import { type AddressLimit, addressLimit } from './address-limit.js';
import { fieldPath } from './field-path.js';
import { troublePage } from './trouble-page.js';

/** The dependencies of the field task pages. */
export interface FieldPagesParts {
  readonly field: FieldTasks;
  readonly site: PageSite;
  /** The network address of a request, for the limit. */
  readonly addressOf: (c: Context) => string;
  /** IANA zone of the office, in which times are shown. */
  readonly timeZone: string;
  readonly limit?: AddressLimit;
}

/** People with a link have no account. */
const options = { actor: systemPrincipal };

/** How many pages one network may request. */
const pagesPerNetwork = { points: 60, duration: 10 * 60 };

const steps: readonly FieldStep[] = ['started', 'done', 'impossible'];

/**
 * The pages behind a field task link. Opening it shows a page with a button first: chat previews fetch every URL, and
 * must neither read a task nor count as opening it. The link's code is sent only in forms.
 */
export function fieldPages(parts: FieldPagesParts): Hono {
  const { field, site, timeZone } = parts;
  const pages = new Hono();
  const frame = (c: Context) => ({
    locale: languageOf(c),
    site,
    address: fieldPath,
  });
  pages.use(`${fieldPath}/*`, keptByNobody, refuseFloods(parts));
  pages.use(
    `${fieldPath}/*`,
    bodyLimit({ maxSize: 32 * 1024, onError: (c) => c.html(<FieldOver {...frame(c)} />, 413) }),
  );
  pages.onError((error, c) => {
    log('error', 'field.failed', { error: error.name });
    const isAway = AduanError.isInstance(error) && error.retryable;
    return troublePage(c, site, isAway ? 'away' : 'broken', isAway ? 503 : 500);
  });
  pages.get(fieldPath, (c) => c.html(<FieldEntry {...frame(c)} />));
  pages.post(fieldPath, async (c) => {
    const code = codeIn(await formOf(c));
    const { task } = await field.open({ secret: code }, options);
    if (!task) return c.html(<FieldOver {...frame(c)} />, 404);
    return c.html(
      <FieldTaskPage {...frame(c)} timeZone={timeZone} code={code} task={task} said={null} />,
    );
  });
  // Reloading the page after a report, or opening its address later, leads back to the first page.
  pages.get(`${fieldPath}/laporan`, (c) => c.redirect(fieldPath));
  pages.post(`${fieldPath}/laporan`, async (c) => {
    const form = await formOf(c);
    const code = codeIn(form);
    const text = wordsOf(form.text);
    const step = steps.find((each) => each === form.step) ?? 'started';
    const { outcome } = await field
      .report({ secret: code, key: wordsOf(form.key), step, text }, options)
      .catch((error: unknown) => {
        if (error instanceof InputError) return { outcome: 'empty' as const };
        throw error;
      });
    const { task } = await field.open({ secret: code }, options);
    if (!task || outcome === 'over') return c.html(<FieldOver {...frame(c)} />, 404);
    const status = outcome === 'kept' ? 200 : 422;
    const said = { timeZone, code, task, said: outcome, draft: text };
    return c.html(<FieldTaskPage {...frame(c)} {...said} />, status);
  });
  return pages;
}

/** The fields of a form; an unreadable form has none. */
function formOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  return c.req.parseBody().catch(() => ({}));
}

/** The code of a link; empty for a text that is too long to be one. */
function codeIn({ code }: Readonly<Record<string, unknown>>): string {
  return wordsOf(code).trim().slice(0, 100);
}

/** The text of a field; empty for a file. */
function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function languageOf(c: Context): ShippedLocale {
  return c.req.query('lang') === 'en' ? 'en' : 'id';
}

/** Keeps the pages out of caches, search engines and referrers. */
const keptByNobody: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Robots-Tag', 'noindex, nofollow');
};

function refuseFloods({
  addressOf,
  limit = addressLimit(pagesPerNetwork),
}: Pick<FieldPagesParts, 'addressOf' | 'limit'>): MiddlewareHandler {
  return async (c, next) => {
    const refusedFor = await limit(addressOf(c));
    if (refusedFor === 0) return next();
    return c.text('Terlalu sering. Coba lagi nanti, ya. / Too often. Please try later.', 429, {
      'Retry-After': `${refusedFor}`,
    });
  };
}
