import { legendLayers } from '../../src/story/figures.ts';
import { asId } from '../../src/story/asId.fixture.ts';
import { projection } from '../../src/geo/mercator.ts';
import { directions, messages } from '../../src/i18n/messages.ts';
import { readingMessages } from '../../src/i18n/reading.ts';
import { placeTitle } from '../../src/map/labels/titles.ts';
import { decodeView, encodeView, formatAddress } from '../../src/state/url.ts';
import type { FilteredStory } from '../../src/state/store.ts';
import type { View } from '../../src/state/view.ts';
import { storyIdsOf } from '../../src/state/storyIds.ts';
import { deriveStory, isShown } from '../../src/story/derive.ts';
import { filterBySpeaker } from '../../src/story/claims.ts';
import { derived, story } from '../support/testStory.ts';
import type { Seen } from './seen.ts';

export const storyIds = storyIdsOf(story);

/** Returns the view of an address, by the codec of the state. */
export function viewAt(path: string, search: string): View {
  return decodeView({ path, query: new Map(new URLSearchParams(search)) }, storyIds);
}

export const addressOf = (view: View) => formatAddress(encodeView(view, storyIds));

/** The distance from the map's edge, in px, within which a name may be on the map or not. */
const edgePx = 2;

type Claims = readonly (readonly [what: string, seen: unknown, said: unknown])[];

/**
 * Returns one sentence for each contradiction between the page and its own address. `status` is the
 * status that the map must report.
 */
export function contradictions(seen: Seen, status: string): string[] {
  const view = viewAt(seen.path, seen.search);
  return [
    ...ofAddress(seen, view),
    ...ofMap(seen, view, status),
    ...ofLegendAndList(seen, view),
    ...ofPanel(seen, view),
  ].flatMap(([what, is, said]) => {
    const [a, b] = [JSON.stringify(is), JSON.stringify(said)];
    return a === b ? [] : [`${what}: ${a}, by the address ${seen.path}${seen.search} ${b}`];
  });
}

function ofAddress(seen: Seen, view: View): Claims {
  const { language, surface, theme } = view;
  const isPage = surface === 'page';
  const other = storyIds.languages.find((each) => each !== language)!;
  return [
    ['address as the codec writes it', seen.path + seen.search, addressOf(view)],
    ['language', seen.language, language],
    ['direction', seen.direction, directions[language]],
    ['theme', seen.theme, theme ?? (isPage ? seen.keptTheme : null)],
    [
      'link that keeps the view',
      seen.kept,
      addressOf(isPage ? { ...view, language: other } : { ...view, surface: 'page', theme: null }),
    ],
    ['speaker that is current', seen.speakers, isPage ? [view.speaker ?? ''] : null],
    [
      'step that is current',
      seen.steps,
      isPage ? [view.claim].filter((claim) => claim !== null) : null,
    ],
  ];
}

function ofMap(seen: Seen, view: View, status: string): Claims {
  const { hidden, camera, place: selected, theatre } = view;
  const filtered = heardIn(view);
  const [lng = 0, lat = 0, zoom = 0] = seen.camera;
  const project = projection({ center: [lng, lat], zoom }, seen.size);
  /** Returns how far within the map a place lies, in px; less than 0 outside. */
  const depthOf = (id: string) => {
    const [x, y] = project(derived.placeById.get(asId(id))!.labelPoint);
    return Math.min(x, y, seen.size.width - x, seen.size.height - y);
  };
  const isSure = (id: string) => Math.abs(depthOf(id)) > edgePx;
  const names = seen.names.filter(({ place }) => isSure(place));
  const expected = story.places.filter(
    ({ id }) => isSure(id) && depthOf(id) > 0 && isShown(filtered.derived, id, hidden),
  );
  const layerOf = (id: string) =>
    filtered.derived.layersOf.get(asId(id))!.find((layer) => !hidden.has(layer.id))!.id;
  const listed = new Set(seen.list);
  const marked = new Set(seen.listHighlighted);
  return [
    ['map', [seen.isLive, seen.status], [true, status]],
    ['SVG in sight', seen.isSvgShown, status !== 'ready'],
    ['theatre that is current', seen.theatres, [theatre]],
    [
      'names on the map, with their layers',
      names.map(({ place, layer }) => `${place} ${layer}`).toSorted(),
      expected.map(({ id }) => `${id} ${layerOf(id)}`).toSorted(),
    ],
    [
      'name that is selected',
      names.filter(({ isSelected }) => isSelected).map(({ place }) => place),
      expected.flatMap(({ id }) => (id === selected ? [id] : [])),
    ],
    [
      'names that stand out in the list too',
      names.filter(
        ({ place, isHighlighted }) => listed.has(place) && isHighlighted !== marked.has(place),
      ),
      [],
    ],
    [
      'camera',
      isReachable(camera) && isNear([lng, lat, zoom], camera),
      isReachable(camera) && true,
    ],
  ];
}

/**
 * Returns whether the map shows exactly the camera of its address. Far out, MapLibre keeps the view
 * within the outlook. In a window of another size the view stays where that has brought it, only
 * near to its address.
 */
const isReachable = (camera: View['camera']): camera is NonNullable<View['camera']> =>
  camera !== null && camera.zoom > 7.5;

/**
 * Returns whether the map is as near to a camera as an address can say. An address has 4 decimals
 * of a degree and 2 of a zoom level; the last one may differ by less than two. Otherwise returns
 * the map's camera as text.
 */
function isNear(
  [lng, lat, zoom]: readonly [number, number, number],
  { center, zoom: asked }: NonNullable<View['camera']>,
): boolean | string {
  const isSame =
    Math.abs(lng - center[0]) < 2e-4 &&
    Math.abs(lat - center[1]) < 2e-4 &&
    Math.abs(zoom - asked) < 0.02;
  return isSame || [lng, lat, zoom].join();
}

function ofLegendAndList(seen: Seen, view: View): Claims {
  const { hidden, place, claim } = view;
  const filtered = heardIn(view);
  const placesIn = (layer: string) => filtered.derived.placesIn.get(asId(layer))!;
  // The list is missing where the chosen speaker's claims colour nothing.
  const hasList =
    place === null &&
    claim === null &&
    (view.speaker === null || story.layers.some(({ id }) => placesIn(id).length > 0));
  return [
    [
      'legend',
      seen.legend,
      legendLayers(story, view.surface === 'page').map(({ id }) => ({
        layer: id,
        isOn: !hidden.has(id),
        count: placesIn(id).length,
      })),
    ],
    [
      'list',
      seen.list,
      hasList
        ? story.layers
            .filter(({ id }) => !hidden.has(id))
            .flatMap(({ id }) => placesIn(id).map((each) => each.id))
        : null,
    ],
  ];
}

function ofPanel(seen: Seen, view: View): Claims {
  const { language, place, speaker } = view;
  const filtered = heardIn(view);
  const at = filtered.story.claims.findIndex(({ id }) => id === view.claim);
  const words = readingMessages[language];
  const stepOfWalk = () => ({
    title: `${words.follow}: ${words.walk[speaker === null ? 'position' : 'positionFiltered'](at + 1, filtered.story.claims.length)}`,
    isWalk: true,
    quotes: [filtered.story.claims[at]!.quote.exact],
  });
  const panelOf = (id: string) => ({
    title: placeTitle(derived.placeById.get(asId(id))!, language, messages[language].map.sic),
    isWalk: false,
    quotes: (filtered.derived.claimsAbout.get(asId(id)) ?? []).map(
      ({ claim }) => claim.quote.exact,
    ),
  });
  return [
    ['panel', seen.panel, place !== null ? panelOf(place) : at >= 0 ? stepOfWalk() : null],
    [
      'who is heard alone',
      seen.speakerFilter,
      speaker && derived.speakerById.get(speaker)!.name[language],
    ],
  ];
}

/** Returns the story as told by the chosen speaker, or by everybody. */
function heardIn({ speaker }: View): FilteredStory {
  if (speaker === null) return { story, derived };
  const known = heardBySpeaker.get(speaker);
  if (known) return known;
  const told = filterBySpeaker(story, speaker);
  const filtered = { story: told, derived: deriveStory(told) };
  heardBySpeaker.set(speaker, filtered);
  return filtered;
}

const heardBySpeaker = new Map<string, FilteredStory>();
