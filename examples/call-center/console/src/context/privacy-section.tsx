import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useWords } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { ReasonDialog } from './reason-dialog.js';

type Flag = 'anonymous' | 'confidential';

/** The two privacy flags: quick to set, loosened only with a reason. */
export function PrivacySection({ view }: { readonly view: CaseView }) {
  const { context } = useWords();
  const commands = useCommands(view);
  const [loosening, setLoosening] = useState<Flag | null>(null);
  if (view.permissions && !view.permissions.includes('restrict')) return null;
  const set = (flag: Flag, value: boolean) =>
    value ? commands.restrict({ [flag]: true }) : setLoosening(flag);
  return (
    <section className="screen-only">
      <h2>{context.privacy}</h2>
      <FlagSwitch
        isSelected={view.ticket.anonymous}
        onChange={(value) => set('anonymous', value)}
        label={context.setAnonymous}
      />
      <FlagSwitch
        isSelected={view.ticket.confidential}
        onChange={(value) => set('confidential', value)}
        label={context.setConfidential}
      />
      {loosening && (
        <ReasonDialog
          title={context.loosenTitle}
          help={context.loosenHelp}
          onReason={(reason) => commands.restrict({ [loosening]: false }, reason)}
          onClose={() => setLoosening(null)}
        />
      )}
    </section>
  );
}

interface FlagSwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (value: boolean) => void;
  readonly label: string;
}

function FlagSwitch({ isSelected, onChange, label }: FlagSwitchProps) {
  return (
    <Switch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-track" aria-hidden="true" />
      {label}
    </Switch>
  );
}
