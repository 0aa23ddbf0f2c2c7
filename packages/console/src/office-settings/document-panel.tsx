import { useQuery } from '@tanstack/react-query';
import { GitCompareArrows, Lock, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { Key } from '../shell/key.js';
import { Segments } from '../shell/segments.js';
import { useDates } from '../time/use-dates.js';
import { DocumentEditor } from './document-editor.js';
import { DraftSection } from './draft-section.js';
import { HistorySection } from './history-section.js';
import { MovesSection } from './moves-section.js';
import { useEditedBody } from './use-edited-body.js';
import {
  codeBodyQuery,
  type SettingsAction,
  type SettingsView,
  useSettingsAction,
} from './use-office-settings.js';
import { isMovedDocument } from './use-open-ticket-moves.js';
import { useRefusalText } from './use-refusal-text.js';

/** A document: its editor, and beside it the draft, its effects and the history. */
export function DocumentPanel({ view }: { readonly view: SettingsView }) {
  const { officeSettings } = useCatalogue('office');
  const label = useLabel();
  const { document } = view;
  const { edited, forget, keep } = useEditedBody(document);
  const action = useSettingsAction(document);
  const refusalText = useRefusalText();
  const { data: code } = useQuery(codeBodyQuery(document));
  const [side, setSide] = useState<'mine' | 'theirs'>('mine');
  const place = useDeskLocation();
  const beside = useRef<HTMLElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const mayWrite = view.may.includes('write');
  const isConflict = edited !== null && edited.version !== view.version;
  const saved = view.draft?.body ?? view.body;
  const shown = edited && !(isConflict && side === 'theirs') ? edited.body : saved;

  useEffect(() => {
    if (place.settingsPlace !== null) focusFound(whole.current, place.settingsPlace);
  }, [place.settingsPlace]);

  /** Ctrl+Enter saves from any field or button, which would take the Enter for a press. */
  function saveByKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // What a dialog asks for is not in the body yet.
    if (!edited || isConflict || action.isPending || !isWithin(event)) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  }

  function save(): void {
    if (!edited) return;
    const write = { type: 'write', body: edited.body, base: view.inForce.number } as const;
    perform(write, forget);
  }

  function perform(wanted: SettingsAction, onDone = () => {}): void {
    const done = () => {
      onDone();
      // The pressed button is gone: what follows it stands here.
      beside.current?.focus();
    };
    action.mutate({ action: wanted, version: view.version }, { onSuccess: done });
  }

  return (
    <div className="settings-panel" ref={whole} onKeyDownCapture={saveByKey}>
      <div className="settings-document" id="settings-document">
        <header>
          <h2>{label(view.label)}</h2>
          {!edited && (
            <Button className="settings-skip" onPress={() => beside.current?.focus()}>
              {officeSettings.toDraft}
            </Button>
          )}
          <InForceLine view={view} />
        </header>
        <Notices view={view} mayWrite={mayWrite} />
        {isConflict && (
          <section className="settings-conflict" role="alert">
            <h3>
              <GitCompareArrows aria-hidden="true" />
              {officeSettings.conflict.title}
            </h3>
            <p>{officeSettings.conflict.lead}</p>
            <Segments
              label={officeSettings.conflict.shown}
              value={side}
              options={(['mine', 'theirs'] as const).map((id) => ({
                id,
                name: officeSettings.conflict[id],
              }))}
              onChange={setSide}
            />
            <div className="settings-row-actions">
              <Button className="button" onPress={save} isDisabled={action.isPending}>
                {officeSettings.conflict.keepMine}
              </Button>
              <Button className="button" onPress={forget}>
                {officeSettings.conflict.keepTheirs}
              </Button>
            </div>
          </section>
        )}
        <DocumentEditor
          key={`${document} ${isConflict ? side : ''} ${place.settingsPlace}`}
          document={document}
          body={shown}
          inForce={view.body}
          code={code?.body ?? null}
          at={place.settingsPlace}
          isReadOnly={!mayWrite || (isConflict && side === 'theirs')}
          onChange={(body) => keep({ body, version: edited?.version ?? view.version })}
        />
        {edited && !isConflict && (
          <section className="settings-unsaved" role="status">
            <p>{officeSettings.unsaved}</p>
            <div className="settings-row-actions">
              <Button className="button primary" isDisabled={action.isPending} onPress={save}>
                {officeSettings.save}
                <Key>Ctrl ↵</Key>
              </Button>
              <Button className="button" onPress={forget}>
                {officeSettings.undo}
              </Button>
            </div>
          </section>
        )}
        {action.isError && (
          <p className="refusal" role="alert">
            {refusalText(action.error)}
          </p>
        )}
      </div>
      <aside
        className="settings-side"
        ref={beside}
        tabIndex={-1}
        aria-label={officeSettings.beside}
      >
        {!edited && (
          <DraftSection
            key={`${document} ${view.version}`}
            view={view}
            isBusy={action.isPending}
            onAction={perform}
          />
        )}
        {isMovedDocument(document) && <MovesSection document={document} version={view.version} />}
        <HistorySection
          view={view}
          isBusy={action.isPending || edited !== null}
          onRestore={(number) => perform({ type: 'restore', number })}
        />
      </aside>
    </div>
  );
}

/** Whether a key was pressed in the element itself: events of its dialogs reach it, too. */
function isWithin({ currentTarget, target }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target);
}

/** Puts the focus on what was searched for: the first control of a part, the chosen item, or the chosen day. */
function focusFound(panel: HTMLElement | null, place: string): void {
  const part = place.startsWith('#') ? document.getElementById(place.slice(1)) : null;
  const control = 'button, input, [tabindex="0"]';
  const found =
    (part?.matches(control) ? part : part?.querySelector<HTMLElement>(control)) ??
    panel?.querySelector<HTMLElement>(
      '.settings-chosen :is(input, textarea), [data-date][tabindex="0"]',
    );
  found?.focus();
}

/** The version in force, and since when. */
function InForceLine({ view }: { readonly view: SettingsView }) {
  const { officeSettings } = useCatalogue('office');
  const dates = useDates();
  const { effectiveFrom, number } = view.inForce;
  return (
    <p className="muted">
      {number === 0 || effectiveFrom === null
        ? officeSettings.inForce.code
        : officeSettings.inForce.version(number, dates.dateTime(effectiveFrom))}
    </p>
  );
}

interface NoticesProps {
  readonly view: SettingsView;
  readonly mayWrite: boolean;
}

/** Why a document cannot be changed here, and whether the code says something else. */
function Notices({ mayWrite, view }: NoticesProps) {
  const { officeSettings } = useCatalogue('office');
  return (
    <>
      {view.owner === 'code' ? (
        <p className="settings-notice" role="note">
          <Lock aria-hidden="true" />
          {officeSettings.ownedByCode}
        </p>
      ) : (
        !mayWrite && (
          <p className="settings-notice" role="note">
            <Lock aria-hidden="true" />
            {officeSettings.readOnly}
          </p>
        )
      )}
      {view.hasDrifted && (
        <p className="settings-notice" role="note">
          <TriangleAlert aria-hidden="true" />
          {officeSettings.drifted}
        </p>
      )}
    </>
  );
}
