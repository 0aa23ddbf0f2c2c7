import { EyeOff, KeyRound, Mail, MessageCircle, Phone } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { ReporterContact } from '../protection/reporter-contact.js';
import { replyChannel } from '../ticket/reply-channel.js';
import { useNames } from '../ticket/use-names.js';
import { RevealMenu } from '../view-log/reveal-menu.js';
import { PhoneNumber } from './phone-number.js';

/** The reporter, as far as this officer may know. */
export function CitizenSection({ view }: { readonly view: TicketDetail }) {
  const { context, proxy } = useCatalogue('ticket');
  const commands = useCommands(view);
  const who = useNames();
  return (
    <section>
      <h2>{context.citizen}</h2>
      {view.reporters.map((reporter) =>
        reporter.withheld ? (
          <p key={reporter.id} className="withheld">
            <EyeOff aria-hidden="true" />
            <span>
              <strong>{context.withheld}</strong>
              <span className="muted">{context.withheldHelp}</span>
            </span>
          </p>
        ) : (
          <div key={reporter.id} className="person">
            <p>
              <strong>{reporter.name ?? context.unknown}</strong>
              {view.ticket.reporterKind !== 'person' && (
                <span className="muted">
                  {' '}
                  {[proxy.kinds[view.ticket.reporterKind], reporter.organization]
                    .filter(Boolean)
                    .join(': ')}
                </span>
              )}
            </p>
            <ul className="contacts">
              {reporter.contacts.map((contact) => (
                <li key={`${contact.kind}${contact.value}`}>
                  <Contact {...contact} />
                </li>
              ))}
            </ul>
            {reporter.contacts.length === 0 && (
              <p className="muted">
                {context.reachedBy[replyChannel(view.ticket)](who.channel(view.ticket.channel))}
              </p>
            )}
          </div>
        ),
      )}
      <RevealMenu view={view} />
      <ReporterContact view={view} />
      {view.may.includes('renew-pin') && (
        <Button className="button quiet inline" onPress={commands.renewPin}>
          <KeyRound aria-hidden="true" />
          {context.renewPin}
        </Button>
      )}
    </section>
  );
}

function Contact({ kind, value }: { readonly kind: string; readonly value: string }) {
  const isRedacted = value.includes('•');
  if (kind === 'phone' && !isRedacted) return <PhoneNumber value={value} />;
  if (kind === 'email' && !isRedacted) {
    return (
      <a href={`mailto:${value}`}>
        <Mail aria-hidden="true" />
        {value}
      </a>
    );
  }
  const Icon = kind === 'phone' ? Phone : kind === 'email' ? Mail : MessageCircle;
  const isNamed = kind === 'phone' || kind === 'email';
  return (
    <span className="muted">
      <Icon aria-hidden="true" />
      {isNamed ? value : `${kind} ${value}`}
    </span>
  );
}
