import type { HoursView, ShippedLocale } from '@aduan/core/channel';
import { Icon, Layout, type PageSite, paths } from '@aduan/server/host';
import { phoneCatalogue } from './phone-catalogue.js';
import { phonePaths } from './phone-paths.js';

/** What the page with a phone shows. */
export interface PhoneProps {
  readonly locale: ShippedLocale;
  readonly site: PageSite;
  readonly hours: HoursView;
  /** The address to which the page sends what the caller does. */
  readonly exchange: string;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
const sampleNumber = '0812 0000 1234';

/** A phone drawn on a page: it calls the desk like any phone, and writes down what the caller hears. */
export function Phone({ locale, exchange, hours, site }: PhoneProps) {
  const catalogue = phoneCatalogue[locale];
  const links = paths[locale];
  const names: Readonly<Record<string, string>> = { '*': catalogue.star, '#': catalogue.hash };
  return (
    <Layout
      locale={locale}
      title={catalogue.title}
      site={site}
      otherLanguage={phonePaths[locale === 'id' ? 'en' : 'id']}
      head={
        <>
          <link rel="stylesheet" href={site.assets.url('phone-page.css')} />
          <script type="module" src={site.assets.url('phone.js')} />
        </>
      }
    >
      <div class="phone-page" data-phone={exchange}>
        <div class="phone-intro">
          <h1>{catalogue.title}</h1>
          <p class="intro">{catalogue.lead}</p>
          <p class={hours.open ? 'service-hours open' : 'service-hours'}>{hours.text[locale]}</p>
          <noscript>
            <p class="intro">
              {catalogue.noScript.text} <a href={links.write}>{catalogue.noScript.link}</a>
            </p>
          </noscript>
        </div>
        <section class="phone-set" aria-label={catalogue.title} hidden>
          <form class="phone-dial">
            <label>
              {catalogue.number}
              <input
                name="number"
                type="tel"
                autocomplete="off"
                value={sampleNumber}
                aria-describedby="nomor"
              />
            </label>
            <p id="nomor" class="phone-hint">
              {catalogue.numberHint}
            </p>
            <label class="phone-tick">
              <input name="withheld" type="checkbox" />
              {catalogue.withheld}
            </label>
            <button type="submit" class="phone-button">
              <Icon name="call" />
              <span data-dial>{catalogue.dial}</span>
            </button>
          </form>
          <div class="phone-call" hidden>
            <div class="phone-display">
              <p class="phone-status" role="status" tabindex={-1} />
              <span class="phone-clock" aria-hidden="true" />
            </div>
            <div class="phone-level" aria-hidden="true" hidden>
              <span />
            </div>
            <fieldset class="phone-keys" aria-label={catalogue.keys}>
              {keys.map((key) => (
                <button type="button" data-key={key} aria-label={names[key]}>
                  {key === '*' ? '✱' : key}
                </button>
              ))}
            </fieldset>
            <button type="button" class="phone-button" data-action="finish" hidden>
              {catalogue.finish}
            </button>
            <form class="phone-speech" hidden>
              <label for="kata">{catalogue.speech}</label>
              <div class="phone-row">
                <input
                  id="kata"
                  name="words"
                  maxlength={500}
                  autocomplete="off"
                  aria-describedby="ucapan"
                />
                <button type="submit" class="phone-small">
                  {catalogue.say}
                </button>
              </div>
              <p id="ucapan" class="phone-hint">
                {catalogue.speechHint}
              </p>
            </form>
            <div class="phone-actions">
              <button type="button" class="phone-small" data-action="aloud" aria-pressed="true">
                {catalogue.aloud}
              </button>
              <button type="button" class="phone-small" data-action="silent">
                {catalogue.silent}
              </button>
              <button type="button" class="phone-small" data-action="hang-up">
                {catalogue.hangUp}
              </button>
            </div>
          </div>
        </section>
        <section class="phone-heard" aria-labelledby="terdengar" hidden>
          <h2 id="terdengar">{catalogue.heard}</h2>
          <p class="phone-note" role="status" hidden />
          <p class="phone-before">{catalogue.before}</p>
          <div class="phone-log" role="log" tabindex={0} aria-labelledby="terdengar" />
          <p class="phone-after" hidden>
            <a href={links.track}>{catalogue.track}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
}
