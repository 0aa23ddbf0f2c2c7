import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { approvesDrafts, connectsPrograms, tendsQueues, worksOnCases } from '../session/duties.js';
import { CloseButton } from '../shell/close-button.js';
import './help.css';

interface HelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** All keys on one sheet. */
export function KeyboardHelp({ isOpen, onOpenChange }: HelpProps) {
  const {
    articles,
    conversations,
    cooperativeFacts,
    gaps,
    keyboard,
    notices,
    recap,
    regions,
    stuck,
    webhooks,
    views,
  } = useWords();
  const officer = useOfficer();
  const groups: readonly [title: string, rows: readonly [keys: string, what: string][]][] = [
    [
      keyboard.groups.list,
      [
        ['j', keyboard.down],
        ['k', keyboard.up],
        ['Enter', keyboard.open],
        ['Esc', keyboard.back],
      ],
    ],
    [
      keyboard.groups.case,
      [
        ['r', keyboard.answer],
        ['q', keyboard.ask],
        ['n', keyboard.note],
        ['a', keyboard.assign],
        ['t', keyboard.claim],
        ['b', keyboard.speaker],
        ['Ctrl Enter', keyboard.send],
        ['z', keyboard.undo],
      ],
    ],
    [
      keyboard.groups.anywhere,
      [
        ['c', keyboard.create],
        ['/', keyboard.search],
        ['?', keyboard.help],
      ],
    ],
    [
      keyboard.groups.go,
      [
        ['g a', views.all],
        ['g m', views.mine],
        ['g q', views.team],
        ['g o', views.owed],
        ['g t', views.calls],
        ...(approvesDrafts(officer) ? [['g p', views.approval] as [string, string]] : []),
        ...(worksOnCases(officer) ? [['g c', conversations.title] as [string, string]] : []),
        ...(worksOnCases(officer) ? [['g j', gaps.title] as [string, string]] : []),
        ...(worksOnCases(officer) ? [['g b', articles.title] as [string, string]] : []),
        ...(worksOnCases(officer) ? [['g f', cooperativeFacts.title] as [string, string]] : []),
        ['g l', views.late],
        ['g s', views.closed],
        ['g w', regions.title],
        ['g r', recap.title],
        ['g n', notices.title],
        ...(tendsQueues(officer) ? [['g x', stuck.title] as [string, string]] : []),
        ...(connectsPrograms(officer) ? [['g h', webhooks.title] as [string, string]] : []),
      ],
    ],
  ];
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal wide">
        <Dialog>
          <header className="dialog-head">
            <Heading slot="title">{keyboard.title}</Heading>
            <CloseButton />
          </header>
          <div className="keys">
            {groups.map(([title, rows]) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {rows.map(([keys, what]) => (
                    <div key={keys}>
                      <dt>
                        {keys.split(' ').map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </dt>
                      <dd>{what}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
