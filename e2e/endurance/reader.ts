import type { Frame, Locator, Page } from '@playwright/test';
import type { View } from '../../src/state/view.ts';
import type { Seen } from './seen.ts';

/** Who does the actions: on a page, or in the map of somebody else's page. */
export interface Reader {
  readonly page: Page;
  /** Where the map is: the page itself, or the frame of the embed. */
  readonly frame: Frame;
  /** The element around the embed; none on a page of its own. */
  readonly host: Locator | null;
  /** Whether the engine draws the map. */
  readonly hasEngine: boolean;
}

/** What an action begins with. */
export interface Before extends Reader {
  readonly seen: Seen;
  readonly view: View;
  /** One of these, as the dice fell. */
  pick<T>(choices: readonly T[]): T;
}

/** What is to be seen of the view when an action is done; what it does not name may be anything. */
export type After = Partial<View>;

export interface Action {
  readonly name: string;
  /** How often it is drawn. */
  readonly weight: number;
  readonly surface: View['surface'] | 'both';
  /** What was there before is gone then, with all it held. */
  readonly opensDocument?: true;
  /** Only where the engine draws. */
  readonly needsEngine?: true;
  readonly isPossible?: (before: Before) => boolean | Promise<boolean>;
  readonly act: (before: Before) => Promise<After>;
}
