import type { Content } from '../channel/content.js';
import type { TicketId } from '../ids.js';
import { citizenPrincipal } from '../ports/principal.js';
import type { MergedTicketsHooks } from '../runtime/merged-tickets-hooks.js';
import type { Runtime } from '../runtime/runtime.js';
import { canDo } from '../ticket/can.js';
import type { TicketEventType } from '../ticket/events.js';
import { ticketOpenTo } from './open-to-citizen.js';
import { similarCatalogue, similarChoice } from './similar-catalogue.js';

/** Asks a citizen in their conversation whether to join similar reports, and handles the answer. */
export function askToJoin(
  runtime: Runtime,
  fewest: number,
): Pick<MergedTicketsHooks, 'offer' | 'answer'> {
  return {
    async offer(report, locale): Promise<Content | null> {
      if (!mayJoin(runtime) || !(await ticketOpenTo(runtime, report, fewest))) return null;
      const choices = (['join', 'alone'] as const).map((act) => ({
        id: `${similarChoice[act]}${report.number}`,
        title: runtime.languages.text(similarCatalogue[act], locale),
      }));
      return {
        type: 'choices',
        text: runtime.languages.text(similarCatalogue.offer, locale),
        choices,
      };
    },
    async answer(report, { joins, number }, locale) {
      const say = (word: keyof typeof similarCatalogue) =>
        runtime.languages.text(similarCatalogue[word], locale);
      const isOwn = number === report.number;
      if (isOwn && report.leadId) return { events: [], text: say('joined') };
      const hasDeclined = await declined(runtime, report.id);
      if (!joins) {
        const isNew = isOwn && !hasDeclined;
        const events = isNew ? [{ type: 'merged-tickets:declined' as const, facts: {} }] : [];
        return { events, text: say('keptAlone') };
      }
      if (isOwn && hasDeclined) return { events: [], text: say('declined') };
      const lead = isOwn && mayJoin(runtime) ? await ticketOpenTo(runtime, report, fewest) : null;
      if (!lead) return { events: [], text: say('tooLate') };
      return {
        events: [{ type: 'merged-tickets:joined', facts: { leadId: lead.id } }],
        text: say('joined'),
      };
    },
  };
}

/** Whether the citizen declined before. An old button that they press later does not ask again. */
async function declined({ store, tenant }: Runtime, id: TicketId): Promise<boolean> {
  const history = await store.readEvents(tenant, id);
  return history.some(({ type }) => type === ('merged-tickets:declined' satisfies TicketEventType));
}

function mayJoin({ workflow }: Runtime): boolean {
  return canDo(workflow, citizenPrincipal(''), 'join').allowed;
}
