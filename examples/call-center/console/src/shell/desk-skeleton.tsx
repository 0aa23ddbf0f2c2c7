import './shell.css';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { DemoBanner } from './demo-banner.js';

/** The structure of the desk before its data is there. */
export function DeskSkeleton() {
  return (
    <div className="desk" aria-busy="true">
      <DemoBanner />
      <div className="top-bar" />
      <div className="views" />
      <div className="panes" data-focus="queue">
        <QueueSkeleton />
      </div>
    </div>
  );
}
