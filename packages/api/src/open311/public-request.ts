import { type Label, type Locale, type Ticket, textIn } from '@aduan/core';
import { isoInstant } from '@aduan/core/channel';
import type { CategoryTree } from '@aduan/core/ticket';

/** Public view of a ticket. */
export interface PublicRequest {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string | null;
  readonly service_name: string | null;
  readonly service_code: string | null;
  readonly description: string | null;
  readonly agency_responsible: string | null;
  readonly service_notice: null;
  readonly requested_datetime: string;
  readonly updated_datetime: string;
  readonly expected_datetime: null;
  readonly address: null;
  readonly address_id: string | null;
  readonly zipcode: null;
  readonly lat: null;
  readonly long: null;
  readonly media_url: null;
}

/** Texts and names for public requests. */
export interface PublicText {
  readonly categories: CategoryTree | null;
  readonly units: () => Readonly<Record<string, Label>>;
  readonly locale: Locale;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** The text that the desk published about a ticket; null when there is none. */
  readonly published: (ticket: Ticket) => string | null | Promise<string | null>;
}

/** Whether the public may know of a ticket: its reporter is not hidden, it is not supervisory, and it is not merged into another one. */
export function isPublic({ anonymous, confidential, leadId, supervisory }: Ticket): boolean {
  return !(anonymous || confidential || supervisory) && leadId === null;
}

/** A ticket without people, texts and addresses. Its region is no finer than the regency, since a village has few people. */
export async function publicRequest(
  ticket: Ticket,
  { categories, locale, published, timeZone, units }: PublicText,
): Promise<PublicRequest> {
  const category = ticket.category === null ? null : (categories?.resolve(ticket.category) ?? null);
  const unit = ticket.team === null ? undefined : units()[ticket.team];
  return {
    service_request_id: ticket.number,
    status: ticket.phase === 'closed' ? 'closed' : 'open',
    status_notes: null,
    service_name: category ? textIn(category.label, locale) : null,
    service_code: category?.code ?? null,
    description: await published(ticket),
    agency_responsible: unit ? textIn(unit, locale) : null,
    service_notice: null,
    requested_datetime: isoInstant(ticket.openedAt, timeZone),
    updated_datetime: isoInstant(ticket.updatedAt, timeZone),
    expected_datetime: null,
    address: null,
    address_id: ticket.region?.split('.').slice(0, 2).join('.') ?? null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}
