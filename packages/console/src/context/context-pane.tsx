import './context.css';
import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { ClocksSection } from '../clocks/clocks-section.js';
import { AskDialog } from '../field-tasks/ask-dialog.js';
import { FieldTaskSection } from '../field-tasks/field-task-section.js';
import { ReportsSection } from '../merged-tickets/reports-section.js';
import { SimilarSection } from '../merged-tickets/similar-section.js';
import { PersonSection } from '../people/person-section.js';
import { PluginStates } from '../plugin-parts/plugin-states.js';
import { ProtectionLink } from '../protection/protection-link.js';
import { CloseButton } from '../shell/close-button.js';
import { useMedia } from '../shell/use-media.js';
import { SuggestedTopics } from '../understanding/suggested-topics.js';
import { ViewLogSection } from '../view-log/view-log-section.js';
import { AboutSection } from './about-section.js';
import { AttachmentsSection } from './attachments-section.js';
import { CitizenSection } from './citizen-section.js';
import { CooperativeSection } from './cooperative-section.js';
import { LinksSection } from './links-section.js';
import { ObligationsSection } from './obligations-section.js';
import { PrivacySection } from './privacy-section.js';
import { RepresentedSection } from './represented-section.js';

/** From this width on the context pane is next to the ticket; on narrower screens it opens over it. */
const wide = '(min-width: 1200px)';

interface ContextPaneProps {
  readonly view: TicketDetail;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The context of a ticket: suggested topics, clocks, obligations, people, facts. */
export function ContextPane({ view, isOpen, onClose }: ContextPaneProps) {
  const catalogue = useCatalogue('ticket');
  const beside = useMedia(wide);
  const [asking, setAsking] = useState(false);
  const sections = <Sections view={view} onAsk={() => setAsking(true)} />;
  return (
    <>
      {beside ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        <aside className="context" aria-label={catalogue.case.contextOf} tabIndex={0}>
          {sections}
        </aside>
      ) : (
        <ModalOverlay
          className="scrim"
          isOpen={isOpen && !asking}
          onOpenChange={(open) => !open && onClose()}
          isDismissable
        >
          <Modal className="drawer">
            <Dialog className="context" aria-label={catalogue.case.contextOf}>
              <header className="dialog-head">
                <h2>{catalogue.case.context}</h2>
                <CloseButton />
              </header>
              {sections}
            </Dialog>
          </Modal>
        </ModalOverlay>
      )}
      {/* Outside both branches: turning the device keeps the link, which is shown only once. */}
      {asking && <AskDialog view={view} onClose={() => setAsking(false)} />}
    </>
  );
}

interface SectionsProps {
  readonly view: TicketDetail;
  readonly onAsk: () => void;
}

function Sections({ onAsk, view }: SectionsProps) {
  const { hasPlugin } = useOfficer();
  return (
    <>
      {hasPlugin('understanding') && <SuggestedTopics view={view} />}
      <ClocksSection view={view} />
      {hasPlugin('cooperatives') && <CooperativeSection view={view} />}
      {hasPlugin('field-tasks') && <FieldTaskSection view={view} onAsk={onAsk} />}
      <ObligationsSection view={view} />
      {hasPlugin('merged-tickets') && <ReportsSection view={view} />}
      <CitizenSection view={view} />
      <RepresentedSection view={view} />
      {hasPlugin('parties') && <PersonSection view={view} />}
      <ProtectionLink view={view} />
      <AboutSection view={view} />
      <PluginStates view={view} />
      <AttachmentsSection view={view} />
      {hasPlugin('merged-tickets') && <SimilarSection view={view} />}
      <LinksSection view={view} />
      <PrivacySection view={view} />
      {hasPlugin('view-log') && <ViewLogSection view={view} />}
    </>
  );
}
