import type { TicketId } from '@aduan/core';
import type { CallCenterDesk, openDesk } from '../server/desk/open-desk.js';
import { principalOf, sampleOfficers } from '../server/desk/sample-officers.js';
import { instantOf } from './moment.js';
import type {
  OfficerKey,
  RecordedOpening,
  SamplePlugins,
  SampleStep,
  SampleTicket,
} from './sample-ticket.js';
import { type WebCitizen, webCitizen } from './web-citizen.js';

/** Sets the clock while the sample tickets are played. */
export interface PlayClock {
  /** Epoch ms. */
  set(at: number): void;
}

/** The desk on which the tickets are played. */
export type SampleStage = Pick<ReturnType<typeof openDesk>, 'aduan'>;

/** A ticket in progress. */
interface Playing {
  id: TicketId | undefined;
  readonly citizen: WebCitizen;
}

const officerIds: Readonly<Record<OfficerKey, string>> = {
  a: 'petugas-a',
  b: 'petugas-b',
  c: 'penyelia-c',
};

/**
 * Plays the life of every ticket through the real commands, all tickets together in the order of events. Numbers and
 * histories look as if the desk had been open all along.
 */
export async function playTickets(
  { aduan }: SampleStage,
  samples: readonly SampleTicket[],
  clock: PlayClock,
  now: number,
): Promise<void> {
  const named = new Map<string | undefined, Playing>();
  const desk: SamplePlugins = {
    answers: aduan.plugins.replies,
    mergedTickets: aduan.plugins['merged-tickets'],
    idOf(name) {
      const id = named.get(name)?.id;
      if (id === undefined) throw new Error(`No case ${name} has begun.`);
      return id;
    },
  };
  const scenes = samples.flatMap((sample) => {
    const playing: Playing = { id: undefined, citizen: webCitizen(aduan) };
    named.set(sample.name, playing);
    return [
      { at: instantOf(sample.at, now), play: (at: number) => open(aduan, sample, playing, at) },
      ...sample.steps.map((step) => ({
        at: instantOf(step.at, now),
        play: (at: number) => take(aduan, desk, step, playing, at),
      })),
    ];
  });
  for (const { at, play } of scenes.filter(({ at }) => at < now).sort((a, b) => a.at - b.at)) {
    clock.set(at);
    await play(at);
    await aduan.workOff();
  }
}

async function open(
  aduan: CallCenterDesk,
  sample: SampleTicket,
  playing: Playing,
  at: number,
): Promise<void> {
  const { opening } = sample;
  if (opening.channel !== 'web') {
    playing.id = await record(aduan, opening, at);
    return;
  }
  const off = aduan.on('ticket.opened', ({ ticket }) => {
    playing.id = ticket.id;
  });
  await playing.citizen.write(opening.text, at);
  off();
}

async function record(
  aduan: CallCenterDesk,
  opening: RecordedOpening,
  at: number,
): Promise<TicketId> {
  const { by, ...input } = opening;
  const { ticket } = await aduan.tickets.open(
    { ...input, receivedAt: { epochMilliseconds: at } },
    { actor: actorOf(by) },
  );
  return ticket.id;
}

async function take(
  aduan: CallCenterDesk,
  desk: SamplePlugins,
  step: SampleStep,
  playing: Playing,
  at: number,
): Promise<void> {
  const { id } = playing;
  if (id === undefined) throw new Error('A step comes before the case is open.');
  if (step.by === 'citizen') {
    await playing.citizen.write(step.text, at);
    return;
  }
  const options = { actor: actorOf(step.by) };
  await aduan.tickets.markRead(id, options);
  await step.action(aduan.tickets, id, options, () => aduan.tickets.get(id, options), desk);
}

function actorOf(letter: OfficerKey) {
  const officer = sampleOfficers.find(({ id }) => id === officerIds[letter]);
  if (officer === undefined) throw new Error(`No sample officer ${letter}.`);
  return principalOf(officer);
}
