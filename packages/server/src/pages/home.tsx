/** @jsxImportSource hono/jsx */
import type { Label } from '@aduan/core';
import type { HoursView, ShippedLocale } from '@aduan/core/channel';
import type { LinkText } from './catalogue.js';
import { Icon } from './icon.js';
import { Layout, type PageSite, paths } from './layout.js';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** The chat widget of `@aduan/channel-webchat`. */
      'aduan-chat': { readonly endpoint: string; readonly lang?: string };
    }
  }
}

/** A topic that citizens may write about, with its group. */
export interface Topic {
  readonly label: Label;
  readonly group: Label;
}

/** Content of the front page. */
export interface HomeProps {
  readonly locale: ShippedLocale;
  readonly site: PageSite;
  readonly hours: HoursView;
  readonly topics: readonly Topic[];
}

/** The front page: one question, three entry links, and how a report is handled. */
export function Home({ locale, site, hours, topics }: HomeProps) {
  const { home } = site.catalogue[locale];
  const links = paths[locale];
  return (
    <Layout
      locale={locale}
      title={home.title}
      site={site}
      otherLanguage={paths[locale === 'id' ? 'en' : 'id'].home}
      head={
        <>
          <script type="module" src={site.assets.url('aduan-chat.js')} />
          <script type="module" src={site.assets.url('entry-points.js')} />
        </>
      }
    >
      <section class="counter">
        <h1>{home.title}</h1>
        <p class="intro">{home.lead}</p>
        <p class={hours.open ? 'service-hours open' : 'service-hours'}>{hours.text[locale]}</p>
        <ul class="entry-points">
          <EntryPointItem
            name="ask"
            entryPoint={home.entryPoints.ask}
            href={`${links.write}?kind=information-request`}
          />
          <EntryPointItem
            name="complain"
            entryPoint={home.entryPoints.complain}
            href={links.write}
          />
          <EntryPointItem name="track" entryPoint={home.entryPoints.track} href={links.track} />
        </ul>
        {home.otherWay && (
          <p class="by-phone">
            {home.otherWay.text}{' '}
            <a href={home.otherWay.href}>
              <Icon name="call" />
              {home.otherWay.link}
            </a>
          </p>
        )}
      </section>
      <section class="journey" aria-labelledby="steps">
        <h2 id="steps">{home.stepsTitle}</h2>
        <ol>
          {home.steps.map((step) => (
            <li>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="topics">
        <h2 id="topics">{home.topicsTitle}</h2>
        <p class="intro">{home.topicsLead}</p>
        <dl class="topics">
          {groupTopics(topics, locale).map(([group, labels]) => (
            <div>
              <dt>{group}</dt>
              <dd>{labels.join(', ')}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="privacy" aria-labelledby="privacy">
        <h2 id="privacy">
          <Icon name="lock" />
          {home.privacyTitle}
        </h2>
        <ul>
          {home.privacy.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
      <aduan-chat endpoint="/aduan/web" lang={locale} />
    </Layout>
  );
}

/** An entry link. It works without JavaScript; with JavaScript, the first two open the chat. */
function EntryPointItem(props: {
  readonly name: 'ask' | 'complain' | 'track';
  readonly entryPoint: LinkText;
  readonly href: string;
}) {
  return (
    <li>
      <a href={props.href} data-entry-point={props.name}>
        <Icon name={props.name} />
        <span>
          <strong>{props.entryPoint.title}</strong>
          <span>{props.entryPoint.text}</span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}

function groupTopics(
  topics: readonly Topic[],
  locale: ShippedLocale,
): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { group, label } of topics) {
    const members = groups.get(group[locale]);
    if (members) members.push(label[locale]);
    else groups.set(group[locale], [label[locale]]);
  }
  return [...groups];
}
