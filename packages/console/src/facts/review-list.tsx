import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { EmptyState } from '../shell/empty-state.js';
import { PageList } from '../shell/page-list.js';
import type { FactOutcome } from './fact-types.js';
import { type Fact, type FactAction, reviewQuery, useFactAction } from './facts-queries.js';
import { JudgeDialog } from './judge-dialog.js';
import { ReviewRow } from './review-row.js';

const grounds = ['contradiction', 'suggestion', 'unverified', 'stale'] as const;

/** The verdict that an officer is about to give on a fact. */
interface Asked {
  readonly fact: Fact;
  readonly about: FactOutcome | 'dismiss';
}

/** Facts that wait for an officer, contradictions first; works with mouse and keys. */
export function ReviewList() {
  const { cooperativeFacts: catalogue } = useCatalogue('facts');
  const place = useDeskLocation();
  const { data } = useQuery(reviewQuery);
  const doing = useFactAction();
  const refusal = useRefusal();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const matters = data?.items ?? [];
  const all = matters.flatMap((matter) => matter.facts);
  const current = all.find(({ id }) => id === chosen) ?? null;

  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector<HTMLElement>(`[data-fact="${chosen}"]`)?.focus();
  }, [chosen]);

  const act = (fact: Fact, action: FactAction) => doing.mutate({ fact, doing: action });
  const go = (step: number) => {
    const at = all.findIndex(({ id }) => id === chosen);
    const next = all[at === -1 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))];
    if (next) setChosen(next.id);
  };
  const ask = (about: Asked['about']) => () => {
    if (!current) return;
    const needed = about === 'dismiss' ? 'dismissed' : 'judged';
    if (current.acts.includes(needed)) setAsked({ fact: current, about });
  };
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    y: () => {
      if (current?.acts.includes('taken-over')) act(current, { type: 'takeOver' });
      else ask('confirmed')();
    },
    n: () => (current?.state === 'suggested' ? ask('dismiss')() : ask('refuted')()),
    u: ask('cannot-be-checked'),
    Enter: () => {
      if (current?.ticket) place.openTicket(current.ticket);
    },
  });

  if (data && matters.length === 0) {
    return <EmptyState icon={CircleCheck} title={catalogue.clear} help={catalogue.clearHelp} />;
  }
  return (
    <div ref={list}>
      <p className="facts-keys screen-only">{catalogue.keys}</p>
      <p role="status">{doing.error ? refusal(doing.error) : ''}</p>
      {grounds.map((ground) => (
        <PageList
          key={ground}
          id={`facts-${ground}`}
          title={catalogue.grounds[ground]}
          items={matters.filter((matter) => matter.ground === ground)}
          line={(matter) => (
            <ReviewRow
              key={`${matter.kind} ${matter.facts[0]?.id}`}
              matter={matter}
              isBusy={doing.isPending}
              onChoose={setChosen}
              onAsk={(fact, about) => setAsked({ fact, about })}
              onTakeOver={(fact) => act(fact, { type: 'takeOver' })}
            />
          )}
        />
      ))}
      {data?.next && <p className="muted">{catalogue.more}</p>}
      {asked && asked.about !== 'dismiss' && (
        <JudgeDialog
          fact={asked.fact}
          outcome={asked.about}
          onJudge={(means, reason) => {
            if (asked.about === 'dismiss') return;
            const why = reason === '' ? {} : { reason };
            act(asked.fact, { type: 'judge', outcome: asked.about, means, ...why });
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.about === 'dismiss' && (
        <ReasonDialog
          title={catalogue.dismiss}
          help={catalogue.reasonHelp}
          onReason={(reason) => act(asked.fact, { type: 'dismiss', reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** Why the server refused it, as text for the officer. */
function useRefusal(): (error: Error) => string {
  const { cooperativeFacts: facts } = useCatalogue('facts');
  const label = useLabel();
  return (error) => {
    if (!(error instanceof ApiError)) return facts.notSaved;
    if (error.code === 'store-conflict') return facts.conflict;
    return error.text ? label(error.text) : facts.notSaved;
  };
}
