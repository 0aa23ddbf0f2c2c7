import type { TicketDetail } from '../api/model.js';
import { useLabel } from '../catalogue/language.js';
import { EditableFact } from '../context/editable-fact.js';
import { useCataloguedPlugins } from './catalogued-plugins.js';
import { isEmpty, useFieldTexts } from './use-field-texts.js';

/** Ticket state of plugins without a screen of their own, as far as the officer may see it. */
export function PluginStates({ view: { ticket } }: { readonly view: TicketDetail }) {
  const read = useLabel();
  const textsOf = useFieldTexts();
  const kept: Readonly<Record<string, object | undefined>> = ticket.plugins ?? {};
  return useCataloguedPlugins().map((plugin) => {
    const texts = textsOf(plugin);
    const fields = Object.entries(kept[plugin.id] ?? {}).filter(([, value]) => !isEmpty(value));
    if (fields.length === 0) return null;
    return (
      <section key={plugin.id} data-plugin={plugin.id}>
        <h2>{read(plugin.name)}</h2>
        <dl className="facts">
          {fields.map(([name, value]) => (
            <EditableFact key={name} name={texts.label(name)} value={texts.value(name, value)} />
          ))}
        </dl>
      </section>
    );
  });
}
