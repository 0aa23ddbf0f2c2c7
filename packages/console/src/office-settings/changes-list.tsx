import { useLabel } from '../catalogue/language.js';
import type { SettingsChange } from './use-office-settings.js';

/** Changes in words: what was struck out, and what stands now. */
export function ChangesList({ changes }: { readonly changes: readonly SettingsChange[] }) {
  const label = useLabel();
  return (
    <dl className="settings-changes">
      {changes.map(({ after, before, subject }) => (
        <div key={`${subject.id} ${before?.id} ${after?.id}`}>
          <dt>{label(subject)}</dt>
          {before && (
            <dd>
              <span aria-hidden="true">−</span>
              <del>{label(before)}</del>
            </dd>
          )}
          {after && (
            <dd data-new>
              <span aria-hidden="true">+</span>
              <ins>{label(after)}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
