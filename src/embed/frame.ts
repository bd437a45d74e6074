import { readHostMessage, withVersion } from './protocol.ts';
import type { FrameMessage, HostMessage } from './protocol.ts';

/** What a host may ask of the map; nothing else reaches it. */
export interface FrameActions {
  select(place: string): void;
  clear(): void;
  highlight(place: string | null): void;
  showLayers(layers: readonly string[] | null): void;
  setTheme(theme: 'light' | 'dark' | null): void;
  setLanguage(language: string): void;
}

export interface Frame {
  /** Says something to the host, once there is one. */
  say(message: FrameMessage): void;
  /** How many messages were not ours: for tests and the curious. */
  readonly ignored: () => number;
  destroy(): void;
}

/**
 * The map's side of the protocol. The first page around this frame that says hello is its host, and
 * stays the only one heard and the only one spoken to; `onHost` is called then.
 */
export function createFrame(actions: FrameActions, onHost: () => void): Frame {
  let host: string | null = null;
  let ignored = 0;
  const onMessage = ({ data, origin, source }: MessageEvent) => {
    const message = source === window.parent ? readHostMessage(data) : null;
    if (!message || (host === null ? message.type !== 'hello' : origin !== host)) {
      ignored++;
      return;
    }
    if (message.type === 'hello') {
      host = origin;
      onHost();
    } else act(actions, message);
  };
  addEventListener('message', onMessage);
  return {
    say(message) {
      // A host in a sandbox has no origin to name; it was checked when it said hello.
      if (host !== null)
        window.parent.postMessage(withVersion(message), host === 'null' ? '*' : host);
    },
    ignored: () => ignored,
    destroy: () => removeEventListener('message', onMessage),
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
