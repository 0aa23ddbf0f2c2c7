import './recording-player.css';
import { Mic } from 'lucide-react';
import { useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';

interface RecordingPlayerProps {
  readonly address: string;
  readonly name: string | null;
}

/**
 * A recording. It plays in place; it is fetched, and the view is logged, only when an officer plays it. The recording
 * of a call may not have arrived yet.
 */
export function RecordingPlayer({ address, name }: RecordingPlayerProps) {
  const { case: catalogue } = useCatalogue('ticket');
  const [isMissing, setIsMissing] = useState(false);
  const title = name ?? catalogue.recording;
  return (
    <figure className="recording">
      <figcaption>
        <Mic aria-hidden="true" />
        {title}
        <a href={address} download>
          {catalogue.saveFile}
        </a>
      </figcaption>
      {/* biome-ignore lint/a11y/useMediaCaption: there is no transcript of a citizen's recording. */}
      <audio
        controls
        preload="none"
        src={address}
        aria-label={title}
        onError={() => setIsMissing(true)}
        onPlaying={() => setIsMissing(false)}
      />
      {isMissing && <p className="muted">{catalogue.recordingMissing}</p>}
    </figure>
  );
}
