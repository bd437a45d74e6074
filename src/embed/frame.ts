import { readHostMessage, withVersion } from './protocol.ts';
import type { FrameMessage, HostMessage } from './protocol.ts';

/** The actions that a host may ask of the map. No other message has an effect. */
export interface FrameActions {
  select(place: string): void;
  clear(): void;
  highlight(place: string | null): void;
  showLayers(layers: readonly string[] | null): void;
  setTheme(theme: 'light' | 'dark' | null): void;
  setLanguage(language: string): void;
}

export interface Frame {
  /** Sends a message to the host. Does nothing until there is one. */
  say(message: FrameMessage): void;
  /** Returns the number of ignored messages, for debugging. */
  readonly ignored: () => number;
}

/**
 * Creates the map's side of the protocol. The first page around this frame that says hello becomes
 * its host. From then on the frame hears and answers no other page. Each hello of the host calls
 * `onHost`.
 */
export function createFrame(actions: FrameActions, onHost: () => void): Frame {
  let host: string | null = null;
  let ignored = 0;
  addEventListener('message', ({ data, origin, source }) => {
    const message = source === window.parent ? readHostMessage(data) : null;
    if (!message || (host === null ? message.type !== 'hello' : origin !== host)) {
      ignored++;
      return;
    }
    if (message.type === 'hello') {
      host = origin;
      onHost();
    } else act(actions, message);
  });
  return {
    say(message) {
      // A sandboxed host has no origin to name. Its hello was checked.
      if (host !== null)
        window.parent.postMessage(withVersion(message), host === 'null' ? '*' : host);
    },
    ignored: () => ignored,
  };
}

function act(actions: FrameActions, message: Exclude<HostMessage, { type: 'hello' }>): void {
  switch (message.type) {
    case 'select':
      return actions.select(message.place);
    case 'clear':
      return actions.clear();
    case 'highlight':
      return actions.highlight(message.place);
    case 'layers':
      return actions.showLayers(message.layers);
    case 'theme':
      return actions.setTheme(message.theme);
    case 'language':
      return actions.setLanguage(message.language);
    default:
      return message satisfies never;
  }
}
