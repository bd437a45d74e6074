/**
 * The version of the messages between a map in a frame and the page around it. Both sides use the
 * types below. A message is a plain object with the version in `campaignMap`; all else is not ours.
 */
export const version = 1;

/** The messages from the host's page: all that it can ask of a map. */
export type HostMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'select'; readonly place: string }
  | { readonly type: 'clear' }
  | { readonly type: 'highlight'; readonly place: string | null }
  /** The layers to show; null for all. */
  | { readonly type: 'layers'; readonly layers: readonly string[] | null }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | null }
  | { readonly type: 'language'; readonly language: string };

/** The messages from the map. */
export type FrameMessage =
  | { readonly type: 'ready' }
  /** The ids of all places that can be selected. */
  | { readonly type: 'places'; readonly places: readonly string[] }
  /** The height of the content in pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** The selected place. Also sent when the map does not know the place it was asked to select. */
  | { readonly type: 'placeselect'; readonly place: string | null }
  | { readonly type: 'layerchange'; readonly layers: readonly string[] };

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

/** Accepts an id as the data writes it. The length limit keeps out anything else. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const isIdOrNone = (value: unknown) => value === null || isId(value);
const isIds = (value: unknown) =>
  Array.isArray(value) && value.length <= 100 && value.every((each) => isId(each));

const hostFields: Readonly<Record<HostMessage['type'], Fields>> = {
  hello: {},
  select: { place: isId },
  clear: {},
  highlight: { place: isIdOrNone },
  layers: { layers: (value) => value === null || isIds(value) },
  theme: { theme: (value) => value === null || value === 'light' || value === 'dark' },
  language: { language: isId },
};
const frameFields: Readonly<Record<FrameMessage['type'], Fields>> = {
  ready: {},
  places: { places: isIds },
  height: { height: (value) => Number.isFinite(value) && Number(value) > 0 && Number(value) < 1e5 },
  placeselect: { place: isIdOrNone },
  layerchange: { layers: isIds },
};

/** Returns a host's message, or null unless it fits the protocol exactly. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  return read(data, hostFields) as HostMessage | null;
}

/** Returns a map's message, or null unless it fits the protocol exactly. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  return read(data, frameFields) as FrameMessage | null;
}

/** Adds the version, as a message is posted. */
export function withVersion<M extends HostMessage | FrameMessage>(message: M) {
  return { campaignMap: version, ...message };
}

function read(data: unknown, all: Readonly<Record<string, Fields>>): object | null {
  try {
    const { campaignMap, type, ...rest } = data as Record<string, unknown>;
    if (campaignMap !== version || typeof type !== 'string' || !Object.hasOwn(all, type))
      return null;
    const fields = Object.entries(all[type]!);
    return Object.keys(rest).length === fields.length &&
      fields.every(([name, isValid]) => Object.hasOwn(rest, name) && isValid(rest[name]))
      ? { type, ...rest }
      : null;
  } catch {
    // The data is null or undefined, or reading it throws.
    return null;
  }
}
