import type { Content } from '../channel/content.js';
import type { TicketId } from '../ids.js';
import type { CaseRoom } from '../runtime/case-room.js';
import type { Desk } from '../runtime/desk.js';
import { citizenPrincipal } from '../slots/principal.js';
import { canDo } from '../ticket/can.js';
import type { TicketEventType } from '../ticket/events.js';
import { caseOpenTo } from './open-to-citizen.js';
import { similarChoice, similarWords } from './similar-words.js';

/** Asks a citizen in his conversation whether to join, and takes his answer. */
export function askToJoin(desk: Desk, fewest: number): Pick<CaseRoom, 'offer' | 'answer'> {
  return {
    async offer(report, locale): Promise<Content | null> {
      if (!mayJoin(desk) || !(await caseOpenTo(desk, report, fewest))) return null;
      const choices = (['join', 'alone'] as const).map((act) => ({
        id: `${similarChoice[act]}${report.number}`,
        title: desk.languages.text(similarWords[act], locale),
      }));
      return { type: 'choices', text: desk.languages.text(similarWords.offer, locale), choices };
    },
    async answer(report, { joins, number }, locale) {
      const say = (word: keyof typeof similarWords) =>
        desk.languages.text(similarWords[word], locale);
      const isOwn = number === report.number;
      if (isOwn && report.leadId) return { events: [], text: say('joined') };
      const hasDeclined = await declined(desk, report.id);
      if (!joins) {
        const isNew = isOwn && !hasDeclined;
        const events = isNew ? [{ type: 'case.declined' as const, facts: {} }] : [];
        return { events, text: say('keptAlone') };
      }
      if (isOwn && hasDeclined) return { events: [], text: say('declined') };
      const lead = isOwn && mayJoin(desk) ? await caseOpenTo(desk, report, fewest) : null;
      if (!lead) return { events: [], text: say('tooLate') };
      return {
        events: [{ type: 'case.joined', facts: { leadId: lead.id } }],
        text: say('joined'),
      };
    },
  };
}

/** Whether the citizen said once that his report stays by itself: a button that he left behind asks no more. */
async function declined({ store, tenant }: Desk, id: TicketId): Promise<boolean> {
  const history = await store.readEvents(tenant, id);
  return history.some(({ type }) => type === ('case.declined' satisfies TicketEventType));
}

function mayJoin({ workflow }: Desk): boolean {
  return canDo(workflow, citizenPrincipal(''), 'join').allowed;
}
