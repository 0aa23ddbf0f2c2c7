import type { Label } from '../ports/label.js';

/** A field of a plugin as people read it. */
export interface FieldCatalogue {
  readonly label: Label;
  /** Names of the codes that it may hold. */
  readonly values?: Readonly<Record<string, Label>>;
  /** Meaning of the value: an instant in epoch ms, the id of an officer, or the code of a unit. */
  readonly holds?: 'instant' | 'officer' | 'unit';
}

/** Labels of a plugin, shown instead of codes. */
export interface PluginCatalogue {
  /** Name of the plugin. */
  readonly name: Label;
  /** Labels of its commands on tickets, by command name. Default: the summary of the route. */
  readonly commands?: Readonly<Record<string, Label>>;
  /** The fields of its events, of its state of a ticket and of the input of its commands, by their names. */
  readonly fields?: Readonly<Record<string, FieldCatalogue>>;
}
