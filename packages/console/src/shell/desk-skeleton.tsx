import './shell.css';
import { QueueSkeleton } from '../queue/queue-skeleton.js';
import { Banner } from './banner.js';

/** The layout of the desk before its data is loaded. */
export function DeskSkeleton() {
  return (
    <div className="desk" data-focus="queue" aria-busy="true">
      <Banner />
      <div className="rail" />
      <div className="top-bar" />
      <div className="panes">
        <QueueSkeleton />
      </div>
    </div>
  );
}
