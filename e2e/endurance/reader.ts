import type { Frame, Locator, Page } from '@playwright/test';
import type { View } from '../../src/state/view.ts';
import type { Seen } from './seen.ts';

/** The reader who does the actions: on a page, or in the map on a host's page. */
export interface Reader {
  readonly page: Page;
  /** The frame with the map: the page itself, or the frame of the embed. */
  readonly frame: Frame;
  /** The element around the embed; null on a page of its own. */
  readonly host: Locator | null;
  /** True if MapLibre draws the map. */
  readonly hasEngine: boolean;
}

/** The state before an action. */
export interface Before extends Reader {
  readonly seen: Seen;
  readonly view: View;
  /** Picks one of the choices, as the dice fell. */
  pick<T>(choices: readonly T[]): T;
}

/** The parts of the view that an action must bring about; any other part may have any value. */
export type After = Partial<View>;

export interface Action {
  readonly name: string;
  /** The relative frequency with which the action is drawn. */
  readonly weight: number;
  readonly surface: View['surface'] | 'both';
  /** True if the action opens a new document, which drops everything that the old one held. */
  readonly opensDocument?: true;
  /** True if the action is possible only when MapLibre draws the map. */
  readonly needsEngine?: true;
  readonly isPossible?: (before: Before) => boolean | Promise<boolean>;
  readonly act: (before: Before) => Promise<After>;
}
