import { noDeadline } from '@aduan/core/store';

/** Whether a case has a category of somebody in danger; the same words as in the index of these, which serves no others. */
export const isEmergency =
  "(category = 'darurat' or (category > 'darurat.' and category < 'darurat/'))";

/** What open cases about somebody in danger are sorted by: before all others, which lie above zero. */
export const urgentOrder = `(due_order - ${noDeadline})`;

/**
 * Schema 10: open cases about somebody in danger, who come first in lists by deadline. Tries at PINs, which are counted elsewhere, are
 * no longer kept with a case; versions that still counted there are stopped first.
 */
export const urgentSchema = `
alter table aduan.migration drop column if exists needs_7, add column needs_10 boolean;
create index ticket_urgent on aduan.ticket (tenant, ${urgentOrder}, id) where phase <> 'closed' and ${isEmergency};
alter table aduan.ticket drop column pin_tries, drop column pin_locked_until;
`;
