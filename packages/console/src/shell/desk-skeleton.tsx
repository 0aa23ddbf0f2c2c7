import './shell.css';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { Banner } from './banner.js';

/** The layout of the desk before its data is loaded. */
export function DeskSkeleton() {
  return (
    <div className="desk" aria-busy="true">
      <Banner />
      <div className="top-bar" />
      <div className="views" />
      <div className="panes" data-focus="queue">
        <QueueSkeleton />
      </div>
    </div>
  );
}
