const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How much one citizen may send, and for how long things are good. */
export interface WebchatLimits {
  /** Longest text of one message, in UTF-16 code units. */
  readonly textCharacters: number;
  /** Largest file, in bytes. */
  readonly fileBytes: number;
  /** Media types that are taken, as found in the bytes. */
  readonly mimes: readonly string[];
  /** Bytes that one session may upload in 24 hours. */
  readonly uploadBytesPerDay: number;
  /** Bytes of files and forms from one client address in an hour. */
  readonly addressBytesPerHour: number;
  /** Chunks of files that the channel takes at once from one session. */
  readonly uploadsPerSession: number;
  /** Chunks of files and forms that the channel takes at once from one client address. */
  readonly uploadsPerAddress: number;
  /** Messages and read marks of one session in a minute. */
  readonly messagesPerMinute: number;
  /** Messages and read marks of one session in 24 hours: whoever reads a conversation reads it whole. */
  readonly messagesPerDay: number;
  /** All other requests of one session in a minute. */
  readonly requestsPerMinute: number;
  /** New sessions, forms and tracking tries from one client address in a minute. */
  readonly visitsPerMinute: number;
  /** Mails with codes or copies that one client address asks for in an hour. */
  readonly copiesPerHour: number;
  /** All requests from one client address in a minute. */
  readonly addressRequestsPerMinute: number;
  /** Streams that one session may hold open. */
  readonly streamsPerSession: number;
  /** Streams that one client address may hold open: a whole village may stand behind it. */
  readonly streamsPerAddress: number;
  /** Streams that this process holds open. */
  readonly streams: number;
  /** Files and transcripts that are on their way to one session at once. */
  readonly downloadsPerSession: number;
  /** Files and transcripts that are on their way to one client address at once. */
  readonly downloadsPerAddress: number;
  /** Files and transcripts that this process holds in memory to answer with. */
  readonly downloads: number;
  /** Life of a token in ms. */
  readonly tokenMs: number;
  /** Time in ms after a token's end in which it can still be renewed. */
  readonly renewMs: number;
}

/** What applies where the host says nothing. */
export const defaultLimits: WebchatLimits = {
  textCharacters: 4_000,
  fileBytes: 10 * 1024 * 1024,
  mimes: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
    'video/mp4',
    'audio/mp4',
    'audio/ogg',
    'audio/mpeg',
  ],
  uploadBytesPerDay: 50 * 1024 * 1024,
  addressBytesPerHour: 256 * 1024 * 1024,
  uploadsPerSession: 4,
  uploadsPerAddress: 32,
  messagesPerMinute: 60,
  messagesPerDay: 1_000,
  requestsPerMinute: 240,
  visitsPerMinute: 20,
  copiesPerHour: 20,
  addressRequestsPerMinute: 1_200,
  streamsPerSession: 4,
  streamsPerAddress: 100,
  streams: 2_000,
  downloadsPerSession: 6,
  downloadsPerAddress: 24,
  downloads: 64,
  tokenMs: hourMs,
  renewMs: 30 * dayMs,
};

/** Largest JSON body in bytes; a message of 4,000 characters with ten files stays far below. */
export const maxJsonBytes = 64 * 1024;
/** Largest chunk of an upload in bytes. */
export const maxChunkBytes = 256 * 1024;
/** Room in ms that a client's clock may lie in the past: an offline queue is delivered late. */
export const maxDelayMs = 30 * dayMs;
/** Time in ms for which a value for the citizen alone, such as a PIN, waits to be fetched. */
export const secretMs = dayMs;
/** Time in ms for which an unfinished upload can go on. */
export const uploadMs = dayMs;
