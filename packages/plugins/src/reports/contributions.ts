import type { Label, Ticket } from '@aduan/core';
import {
  type ContributionPoint,
  type CsvCell,
  defineContributionPoint,
  type PluginWord,
} from '@aduan/core/plugin';

/** Name and meaning of a plugin's figure. */
export interface ScoreFigureLabels {
  /** `<plugin id>:<word>`. */
  readonly name: PluginWord;
  readonly label: Label;
  readonly definition: Label;
  /** Scores are whole numbers from 1 to this one. */
  readonly highest: number;
}

/** Scores, such as ratings: recaps count them for officers and for the bot. */
export interface ScoreFigure extends ScoreFigureLabels {
  /** The score that an event of a ticket gives; null for every other event. */
  readonly scoreOf: (event: { readonly type: string; readonly facts: unknown }) => number | null;
}

/** A column of exported lists. */
export interface ReportColumn {
  /** `<plugin id>:<word>`. */
  readonly name: PluginWord;
  readonly label: Label;
  /** The value of the cell, from the ticket as the exporter may see it. */
  readonly cell: (ticket: Ticket) => CsvCell;
}

/** Figures that plugins add to recaps. */
export const reportFigure: ContributionPoint<ScoreFigure> =
  /* @__PURE__ */ defineContributionPoint('reports:figure');

/** Columns that plugins add to exported lists, after those of core. */
export const reportColumn: ContributionPoint<ReportColumn> =
  /* @__PURE__ */ defineContributionPoint('reports:column');
