import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { CloseButton } from '../shell/close-button.js';
import { pagesFor } from '../shell/pages.js';
import './help.css';

interface HelpProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** All keyboard shortcuts. */
export function KeyboardHelp({ isOpen, onOpenChange }: HelpProps) {
  const catalogue = useCatalogue('tools');
  const { keyboard, notices, phases, views } = catalogue;
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
        ['Ctrl K', keyboard.search],
        ['f', keyboard.searchPage],
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
        ...(officer.may('approve') ? [['g p', views.approval] as [string, string]] : []),
        ['g l', views.late],
        ['g s', phases.closed],
        ['g n', notices.title],
        ...pagesFor(officer).map(
          ({ key, name }) => [`g ${key}`, catalogue.pages[name].title] as [string, string],
        ),
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
