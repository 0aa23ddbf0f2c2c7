import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError, type Issue } from '../api/api-error.js';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { takeDraft, useDraft, writeDraft } from '../composer/drafts.js';
import { FormDialog } from '../shell/form-dialog.js';
import { LoadFailed } from '../shell/load-failed.js';
import { useDates } from '../time/use-dates.js';
import type { PluginCommand } from './catalogued-plugins.js';
import { CommandField } from './command-field.js';
import {
  type InputField,
  type InputValues,
  initialValues,
  inputFields,
  inputOf,
  problemOf,
} from './command-input.js';
import { describedIn, documentQuery, giveCommand } from './described-commands.js';

interface CommandFormProps {
  readonly view: TicketDetail;
  readonly command: PluginCommand;
  readonly onClose: () => void;
}

/** Input that was not sent yet. It stays in this browser until it is sent. */
interface Kept {
  readonly values: InputValues;
  /** Problems that the server found. */
  readonly issues: readonly Issue[];
}

/** The form of a command that a plugin declares. */
export function CommandForm({ command, onClose, view }: CommandFormProps) {
  const { pluginParts: catalogue } = useCatalogue('ticket');
  const read = useLabel();
  const dates = useDates();
  const commands = useCommands(view);
  const { data, isError, refetch } = useQuery(documentQuery);
  const [isChecked, setChecked] = useState(false);
  const draft = `plugin.${view.ticket.id}.${command.name}`;
  const kept = keptIn(useDraft(draft));
  const { plugin } = command;
  const described = data && describedIn(data, command.name);
  const fields = described && inputFields(described.command, described.schemas, plugin);
  const values = { ...(fields && initialValues(fields, dates)), ...kept.values };
  const own = (fields ?? []).map(({ name }) => name);
  const others = kept.issues.filter(({ path }) => !own.includes(`${path?.[0]}`));

  useEffect(() => {
    if (isChecked) document.querySelector<HTMLElement>(firstInvalid)?.focus();
  }, [isChecked]);

  const keep = (next: Kept) => writeDraft(draft, JSON.stringify(next));

  function problemText(field: InputField): string | undefined {
    const refusal = kept.issues.find(({ path }) => path?.[0] === field.name);
    const problem = problemOf(field, values[field.name], dates);
    if (problem && (isChecked || refusal)) return catalogue.problems[problem.what](problem.bound);
    return refusal && catalogue.refused(refusal.message);
  }

  function submit() {
    if (!described || !fields) return;
    setChecked(false);
    if (fields.some((field) => problemOf(field, values[field.name], dates))) {
      setTimeout(() => setChecked(true));
      return;
    }
    const input = inputOf(fields, values, dates);
    let issues: readonly Issue[] = [];
    const send = (safeguards: Parameters<typeof giveCommand>[4]) =>
      giveCommand(plugin, described.command, view.ticket.id, input, safeguards).catch((error) => {
        issues = error instanceof ApiError ? error.issues : [];
        throw error;
      });
    const taken = takeDraft(draft, JSON.stringify({ values, issues }));
    const giveBack = () => keep({ values, issues });
    commands.plugin({ send, title: read(command.label) }, { ...taken, giveBack });
    onClose();
  }

  return (
    <FormDialog
      title={read(command.label)}
      lead={read(plugin.name)}
      submit={read(command.label)}
      isReady={Boolean(fields)}
      closes={false}
      onSubmit={submit}
      onClose={onClose}
    >
      {!data && !isError && <p className="muted">{catalogue.opening}</p>}
      {isError && <LoadFailed onRetry={() => void refetch()} />}
      {data && !fields && <p role="alert">{catalogue.notHere}</p>}
      {others.map(({ message }) => (
        <p key={message} className="refusal" role="alert">
          {catalogue.refused(message)}
        </p>
      ))}
      {fields?.map((field) => (
        <CommandField
          key={field.name}
          field={field}
          plugin={plugin}
          value={values[field.name] ?? ''}
          problem={problemText(field)}
          onChange={(value) => {
            const issues = kept.issues.filter(({ path }) => path?.[0] !== field.name);
            keep({ values: { ...values, [field.name]: value }, issues });
          }}
        />
      ))}
    </FormDialog>
  );
}

const firstInvalid = '[role="dialog"] :is([aria-invalid="true"], [data-invalid] button)';

function keptIn(draft: string): Kept {
  return draft === '' ? { values: {}, issues: [] } : JSON.parse(draft);
}
