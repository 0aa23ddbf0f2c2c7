/** @jsxImportSource hono/jsx */
import type { ShippedLocale } from '@aduan/core/channel';
import { Layout, type PageSite, paths } from './layout.js';

/** A page that names the problem and where to continue. */
export function Trouble(props: {
  readonly locale: ShippedLocale;
  readonly site: PageSite;
  readonly trouble: 'missing' | 'broken' | 'away';
}) {
  const { locale, site } = props;
  const { trouble } = site.catalogue[locale];
  const { title, text } = trouble[props.trouble];
  return (
    <Layout locale={locale} title={title} site={site} otherLanguage={null}>
      <section>
        <h1>{title}</h1>
        <p class="intro">{text}</p>
        <p class="intro">
          <a href={paths[locale].home}>{trouble.back}</a>
        </p>
      </section>
    </Layout>
  );
}
