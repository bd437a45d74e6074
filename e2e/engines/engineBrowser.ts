export type PressedKey = 'Escape' | 'ArrowLeft' | 'ArrowRight';

/** The one page of a running browser, as the core paths need it in any browser engine. */
export interface EngineBrowser {
  /** The browser's name and version, such as `Firefox 153.7.0`. */
  readonly version: string;
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /**
   * Moves the mouse to a point of the viewport, in px, and presses its button there, as a hand
   * would.
   */
  click(x: number, y: number): Promise<void>;
  press(key: PressedKey): Promise<void>;
  /** Runs a function in the page. The function sees only its arguments, which travel as JSON. */
  read<A extends unknown[], T>(inPage: (...args: A) => T, ...args: A): Promise<T>;
  /**
   * Returns the errors that the page has reported since the browser started, if its driver tells
   * them.
   */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** A browser engine with the driver that controls it. */
export interface Engine {
  readonly name: string;
  /**
   * Returns which needed packages are missing and how to get them; null if the engine can start.
   */
  missing(): string | null;
  /**
   * Starts the browser with a fresh profile on an X display, for a reader who asks for less motion.
   * Throws if it does not start.
   */
  start(hasWebGL: boolean, display: string): Promise<EngineBrowser>;
}

/** The viewport of all trials, as in the other end-to-end tests, in px. */
export const viewport = { width: 1280, height: 800 };
