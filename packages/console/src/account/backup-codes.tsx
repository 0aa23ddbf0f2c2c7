import './account.css';
import { Check, Copy, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { Button } from '../shell/button.js';

interface BackupCodesProps {
  readonly codes: readonly string[];
  /** Called when the person says that they have kept them. */
  readonly onSaved: () => void;
}

/** Backup codes, which are shown once. It takes the focus, so that a screen reader reads them. */
export function BackupCodes({ codes, onSaved }: BackupCodesProps) {
  const { account: texts } = useCatalogue('settings');
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <main className="backup-codes">
      <h1 ref={heading} tabIndex={-1}>
        {texts.backup}
      </h1>
      <p className="lead">{texts.backupLead}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="backup-actions">
        <Button className="button" onPress={() => void copy()}>
          <Copy aria-hidden="true" />
          <span aria-live="polite">{isCopied ? texts.copied : texts.copy}</span>
        </Button>
        <Button className="button" onPress={() => print()}>
          <Printer aria-hidden="true" />
          {texts.print}
        </Button>
        <Button className="button primary" onPress={onSaved}>
          <Check aria-hidden="true" />
          {texts.saved}
        </Button>
      </div>
    </main>
  );
}
