/** Why a file of a citizen is not kept: its type is not needed, or it is harmful. */
export type FileRefusal = 'type' | 'harmful';

/** A file that can be fetched later. Serialisable: a reference, never a closure. */
export interface MediaRef {
  /** The channel's own reference; `blob:<key>` when the bytes already lie in the host's `BlobStore`. */
  readonly ref: string;
  readonly kind: 'image' | 'audio' | 'video' | 'document';
  /** Media type, such as `image/jpeg`. */
  readonly mime?: string;
  /** File name as the sender gave it. */
  readonly name?: string;
  /** Size in bytes. */
  readonly bytes?: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256?: string;
  /** Why the desk did not keep it. */
  readonly refused?: FileRefusal;
  /** When the reference expires, epoch ms. */
  readonly expiresAt?: number;
}

/** One part of a message of a person. Nothing is dropped: a type that Aduan does not know is `unsupported`. */
export type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'media'; readonly media: MediaRef; readonly caption?: string }
  | {
      readonly type: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name?: string;
      readonly address?: string;
    }
  | {
      readonly type: 'choice';
      readonly id: string;
      readonly title: string;
      readonly source: 'button' | 'list' | 'template';
    }
  | {
      readonly type: 'form';
      readonly id: string;
      readonly values: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'contact';
      readonly names: readonly string[];
      readonly phones: readonly string[];
    }
  | { readonly type: 'unsupported'; readonly providerType: string; readonly reason?: string };

/** One answer that a person can pick. */
export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** Content of a message of the desk. */
export type Content =
  | {
      readonly type: 'text';
      readonly text: string;
      /**
       * Values for the `{name}` placeholders in `text` that only the receiver may see. They are passed to the channel
       * and never stored in the conversation that officers read.
       */
      readonly secrets?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'media'; readonly media: MediaRef; readonly caption?: string }
  | { readonly type: 'choices'; readonly text: string; readonly choices: readonly Choice[] }
  | TemplateContent;

/** A text that the provider has approved, and the values for its placeholders. */
export interface TemplateContent {
  readonly type: 'template';
  readonly name: string;
  readonly language: string;
  /** Values by the names or numbers of their placeholders. */
  readonly params: Readonly<Record<string, string>>;
}
