export type PressedKey = 'Escape' | 'ArrowLeft' | 'ArrowRight';

/** The one page of a running browser, as the core paths need it, whatever engine it has. */
export interface EngineBrowser {
  /** As the browser itself says it: `Firefox 153.7.0`. */
  readonly version: string;
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Moves the mouse to a px of the viewport and presses its button there, as a hand would. */
  click(x: number, y: number): Promise<void>;
  press(key: PressedKey): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments, which travel as JSON does. */
  read<A extends unknown[], T>(inPage: (...args: A) => T, ...args: A): Promise<T>;
  /** The errors the page has reported since the browser started, where its driver tells them. */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** A browser engine with the driver it is tried through. */
export interface Engine {
  readonly name: string;
  /** What is not installed of what it needs, and how to get it; null where it can be started. */
  missing(): string | null;
  /**
   * Starts it with a fresh profile on an X display, for a reader who asks for less motion. Throws
   * if it does not start.
   */
  start(hasWebGL: boolean, display: string): Promise<EngineBrowser>;
}

/** The viewport everything is tried in, as in the other end-to-end tests: px. */
export const viewport = { width: 1280, height: 800 };
