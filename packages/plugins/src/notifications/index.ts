export { inboxListener, type Occasion, occasion } from './contributions.js';
export type { DigestCounts } from './digest-counts.js';
export type { KeptNotification, NotificationPreferences, OfficerInbox } from './inbox.js';
export type { NotificationEntry, TicketSnapshot } from './notification-entry.js';
export { type Notifications, notifications } from './notifications.js';
export type { NotificationsOptions } from './parts.js';
export {
  type NotificationAddress,
  type NotificationContact,
  type NotificationKind,
  type NotificationReceiver,
  notificationKinds,
  type WaitingKind,
} from './receiver.js';
