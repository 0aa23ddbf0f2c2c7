import type { Label } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import type { EditorProps } from './editor-props.js';
import { NameFields } from './name-fields.js';

/** The document `office`. The API leaves the form of its body to the document. */
export interface OfficeBody {
  readonly name: Label;
}

/** The document `office`: the name of the office, and where it is read. */
export function OfficeNameEditor({ body, isReadOnly, onChange }: EditorProps<OfficeBody>) {
  const { officeSettings } = useCatalogue('office');
  const { office: texts } = officeSettings;
  const { name } = body;
  return (
    <section className="settings-part" id="office-name" aria-label={texts.title}>
      {isReadOnly ? (
        <>
          <h3>{name.id}</h3>
          <p className="muted">{name.en}</p>
        </>
      ) : (
        <NameFields names={name} onChange={(changed) => onChange({ ...body, name: changed })} />
      )}
      <div className="settings-meaning" aria-live="polite">
        <p className="hint">{texts.preview}</p>
        {(['id', 'en'] as const).map((language) => (
          <p key={language} className="office-name" lang={language}>
            {name[language]}
          </p>
        ))}
      </div>
    </section>
  );
}
