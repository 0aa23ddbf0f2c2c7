import type { ShippedLocale } from '@aduan/core/channel';
import { catalogue } from './catalogue.js';
import { Layout, type PageAssets, paths } from './layout.js';

/** A page that says what went wrong and where to continue. */
export function Trouble(props: {
  readonly locale: ShippedLocale;
  readonly assets: PageAssets;
  readonly trouble: 'missing' | 'broken' | 'away';
}) {
  const { locale, assets } = props;
  const { trouble } = catalogue[locale];
  const { title, text } = trouble[props.trouble];
  return (
    <Layout locale={locale} title={title} assets={assets} otherLanguage={null}>
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
