import { useCatalogue } from '../catalogue/language.js';
import type { CalendarBody } from './calendar-body.js';
import { CalendarEditor } from './calendar-editor.js';
import type { EditorProps } from './editor-props.js';
import type { LimitsBody } from './limits/limits-body.js';
import { LimitsEditor } from './limits/limits-editor.js';
import { type OfficeBody, OfficeNameEditor } from './office-name-editor.js';
import type { RetentionBody } from './retention/retention-body.js';
import { RetentionEditor } from './retention/retention-editor.js';
import type { TemplatesBody } from './templates/templates-body.js';
import { TemplatesEditor } from './templates/templates-editor.js';
import type { TopicsBody } from './topics/topics-body.js';
import { TopicsEditor } from './topics/topics-editor.js';
import type { UnitsBody } from './units/units-body.js';
import { UnitsEditor } from './units/units-editor.js';

interface DocumentEditorProps extends EditorProps<unknown> {
  /** The id of the document. */
  readonly document: string;
}

/** The editor of a document; one that the console does not know is shown as it is. */
export function DocumentEditor({ document, ...props }: DocumentEditorProps) {
  const { officeSettings } = useCatalogue('office');
  switch (document) {
    case 'calendar':
      return <CalendarEditor {...(props as EditorProps<CalendarBody>)} />;
    case 'limits':
      return <LimitsEditor {...(props as EditorProps<LimitsBody>)} />;
    case 'categories':
      return <TopicsEditor {...(props as EditorProps<TopicsBody>)} />;
    case 'reply-templates':
      return <TemplatesEditor {...(props as EditorProps<TemplatesBody>)} />;
    case 'organization':
      return <UnitsEditor {...(props as EditorProps<UnitsBody>)} />;
    case 'office':
      return <OfficeNameEditor {...(props as EditorProps<OfficeBody>)} />;
    case 'retention':
      return <RetentionEditor {...(props as EditorProps<RetentionBody>)} />;
    default:
      return (
        <>
          <p className="muted">{officeSettings.noEditor}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard */}
          <pre className="settings-raw" tabIndex={0}>
            {JSON.stringify(props.body, null, 2)}
          </pre>
        </>
      );
  }
}
