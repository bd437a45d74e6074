/**
 * What a map in a frame and the page around it say to each other: typed once, used by both sides.
 * A message is a plain object with `campaignMap` as its version; whatever else arrives is not ours.
 */
export const version = 1;

/** From the host's page: all that a map does for it. */
export type HostMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'select'; readonly place: string }
  | { readonly type: 'clear' }
  | { readonly type: 'highlight'; readonly place: string | null }
  /** The layers to show; none for all. */
  | { readonly type: 'layers'; readonly layers: readonly string[] | null }
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | null }
  | { readonly type: 'language'; readonly language: string };

/** From the map. */
export type FrameMessage =
  | { readonly type: 'ready' }
  /** All that can be selected. */
  | { readonly type: 'places'; readonly places: readonly string[] }
  /** How high the content is: px. */
  | { readonly type: 'height'; readonly height: number }
  /** What is chosen now: also the answer where what was to be selected is not known. */
  | { readonly type: 'placeselect'; readonly place: string | null }
  | { readonly type: 'layerchange'; readonly layers: readonly string[] };

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

/** Ids as the data has them, and never so long that they could be anything else. */
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

/** A message from a host's page, or nothing if it is not one of ours to the letter. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  return read(data, hostFields) as HostMessage | null;
}

/** A message from a map, or nothing if it is not one of ours to the letter. Never throws. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  return read(data, frameFields) as FrameMessage | null;
}

/** As it is posted. */
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
    // Not an object, or one that bites when touched.
    return null;
  }
}
