import type { Camera } from '../geo/mercator.ts';
import type { ClaimId, SpeakerId } from '../story/schema.ts';
import { allTheatres, knownId } from './view.ts';
import type { StoryIds, TheatreChoice, View } from './view.ts';

/** The path and query of an address that we read and write, without the base path. */
export interface UrlParts {
  /**
   * One of `/`, `/ar/`, `/place/zubair/`, `/ar/place/zubair/`, `/embed/` and `/ar/embed/`. The home
   * of `StoryIds` may follow all but those of places.
   */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
}

/**
 * Returns the theatre of a link that names none: that of its place, claim or speaker, else the
 * story's first.
 */
function defaultTheatre({ place, claim, speaker }: Chosen, words: StoryIds): TheatreChoice {
  // A place that only other pages show is in a theatre that this page does not know.
  if (place !== null) return words.theatreOf.get(place) ?? allTheatres;
  const implied =
    (claim === null ? null : words.claims.get(claim)!.theatre) ??
    (speaker === null ? null : words.speakers.get(speaker));
  return implied ?? words.theatres[0] ?? allTheatres;
}

type Chosen = Pick<View, 'place' | 'claim' | 'speaker'>;

/**
 * Returns the address of a view. The first language lives at the root, the others under their name.
 * `decodeView` is the inverse: it returns the same view from the address, with a rounded camera.
 */
export function encodeView(view: View, words: StoryIds): UrlParts {
  const query = new Map<string, string>();
  const language = view.language === words.languages[0] ? '' : `${view.language}/`;
  const isEmbed = view.surface === 'embed';
  if (isEmbed && view.place !== null) query.set('place', view.place);
  if (view.claim !== null && view.place === null) query.set('claim', view.claim);
  if (view.speaker !== null) query.set('speaker', view.speaker);
  if (view.hidden.size > 0) {
    query.set('layers', words.layers.filter((id) => !view.hidden.has(id)).join(','));
  }
  if (view.theatre !== defaultTheatre(view, words)) query.set('theatre', view.theatre);
  if (view.camera) query.set('at', encodeCamera(view.camera));
  if (view.theme) query.set('theme', view.theme);
  const page =
    isEmbed || view.place === null
      ? `${isEmbed ? 'embed/' : ''}${words.home}`
      : `place/${view.place}/`;
  return { path: `/${language}${page}`, query };
}

/**
 * Reads a view from an address. It never fails: anything it does not understand keeps its default.
 */
export function decodeView({ path, query }: UrlParts, words: StoryIds): View {
  const parts = path.split('/').filter(Boolean);
  const language = words.languages.find((id) => id === parts[0]) ?? words.languages[0]!;
  if (parts[0] === language) parts.shift();
  const surface = parts[0] === 'embed' ? 'embed' : 'page';
  const named = surface === 'embed' ? query.get('place') : parts[0] === 'place' && parts[1];
  const place = knownId(words.theatreOf, named);
  const claim = place === null ? knownId(words.claims, query.get('claim')) : null;
  const asked = knownId(words.speakers, query.get('speaker'));
  const speaker = asked !== null && isBySpeaker(asked, claim, words) ? asked : null;
  const theme = query.get('theme');
  const shown = query.get('layers')?.split(',');
  const theatre = knownTheatre(words, query.get('theatre'));
  return {
    surface,
    language,
    place,
    claim,
    speaker,
    hidden: new Set(shown ? words.layers.filter((id) => !shown.includes(id)) : []),
    theatre: theatre ?? defaultTheatre({ place, claim, speaker }, words),
    camera: decodeCamera(query.get('at')),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
  };
}

function knownTheatre({ theatres }: StoryIds, text: string | undefined): TheatreChoice | null {
  return [...theatres, allTheatres].find((id) => id === text) ?? null;
}

/** Returns true if a claim may be shown beside a speaker: it is null or the speaker's own. */
export function isBySpeaker(
  speaker: SpeakerId,
  claim: ClaimId | null,
  { claims }: StoryIds,
): boolean {
  return claim === null || claims.get(claim)?.speaker === speaker;
}

/**
 * Joins an address, as in `/place/zubair/?layers=reached`. In values, commas stay readable; other
 * special characters are escaped.
 */
export function formatAddress({ path, query }: UrlParts): string {
  const pairs = [...query].map(([key, value]) => `${key}=${value.replace(/[^\w,.~-]/gu, escape)}`);
  return path + (pairs.length > 0 ? `?${pairs.join('&')}` : '');
}

/**
 * Returns the fragment with which a page shows a theatre before any script runs, or without one.
 */
export const theatreAnchor = (theatre: TheatreChoice) => `theatre-${theatre}`;

/** Returns the theatre that a fragment (`#theatre-baghdad`) names, or null. */
export function decodeAnchor(hash: string, { theatres }: StoryIds): TheatreChoice | null {
  return [...theatres, allTheatres].find((id) => hash === `#${theatreAnchor(id)}`) ?? null;
}

const escape = (letter: string) => encodeURIComponent(letter);

/** Formats a camera as `47.7_30.5_9.25`: longitude, latitude (to some ten metres) and zoom. */
function encodeCamera({ center: [lng, lat], zoom }: Camera): string {
  return [lng.toFixed(4), lat.toFixed(4), zoom.toFixed(2)].map(Number).join('_');
}

function decodeCamera(text: string | undefined): Camera | null {
  const [lng, lat, zoom, ...rest] = (text ?? '')
    .split('_')
    .map((part) => (part ? Number(part) : NaN));
  const isCamera =
    rest.length === 0 &&
    isWithin(lng, -180, 180) &&
    isWithin(lat, -85, 85) &&
    isWithin(zoom, 0, 22);
  return isCamera ? { center: [lng!, lat!], zoom: zoom! } : null;
}

function isWithin(n: number | undefined, min: number, max: number): boolean {
  return n !== undefined && n >= min && n <= max;
}
