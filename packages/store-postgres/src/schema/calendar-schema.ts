/** Schema 11: which open tickets are counted with which calendar, for those that are rescheduled. */
export const calendarSchema = `
alter table aduan.ticket add column calendar text collate "C";
create index ticket_calendar on aduan.ticket (tenant, calendar, opened_at, id) where phase <> 'closed';
`;
