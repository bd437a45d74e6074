import { claimsByPlace, layersShowing } from './claims.ts';
import type {
  AboutPlace,
  Claim,
  Language,
  Layer,
  LayerId,
  Localized,
  PlaceId,
  Speaker,
  SpeakerId,
} from './schema.ts';
import type { Place, Story } from './story.ts';

/** A claim, and its statements about one place. */
export interface ClaimAbout {
  readonly claim: Claim;
  /** The statements, one for each relation: a claim may say two things about one place. */
  readonly about: readonly AboutPlace[];
}

/** The data derived from following every claim to its places and layers. */
export interface Derived {
  readonly placeById: ReadonlyMap<PlaceId, Place>;
  readonly speakerById: ReadonlyMap<SpeakerId, Speaker>;
  /** The claims about each place, by place id, in the order of the article. */
  readonly claimsAbout: ReadonlyMap<PlaceId, readonly ClaimAbout[]>;
  /**
   * The layers of each place, by place id, in the order of the legend. The first gives the place
   * its colour.
   */
  readonly layersOf: ReadonlyMap<PlaceId, readonly Layer[]>;
  /** The places in each layer, by layer id, in the order of the article. */
  readonly placesIn: ReadonlyMap<LayerId, readonly Place[]>;
  /** The claims that name no place. */
  readonly placeless: readonly Claim[];
}

/**
 * Follows every claim to its places. The data never states a place's layers; they are only derived.
 */
export function deriveStory(story: Story): Derived {
  const claimsAbout = new Map(
    [...claimsByPlace(story)].map(([id, claims]): [PlaceId, ClaimAbout[]] => [
      id,
      claims.map((claim) => ({ claim, about: claim.places.filter(({ place }) => place === id) })),
    ]),
  );
  const layersOf = new Map(
    story.places.map(({ id }): [PlaceId, Layer[]] => {
      const shown = new Set(
        (claimsAbout.get(id) ?? []).flatMap(({ about }) =>
          about.flatMap((said) => layersShowing(story.layers, said)),
        ),
      );
      return [id, story.layers.filter((layer) => shown.has(layer))];
    }),
  );
  return {
    placeById: new Map(story.places.map((place) => [place.id, place])),
    speakerById: new Map(story.speakers.map((speaker) => [speaker.id, speaker])),
    claimsAbout,
    layersOf,
    placesIn: new Map(
      story.layers.map((layer) => [
        layer.id,
        story.places.filter(({ id }) => layersOf.get(id)?.includes(layer)),
      ]),
    ),
    placeless: story.claims.filter(({ places }) => places.length === 0),
  };
}

/** Returns the layer that colours a place: the first of its layers that is switched on. */
export function shownLayer(
  { layersOf }: Derived,
  place: PlaceId,
  hidden: ReadonlySet<LayerId>,
): Layer | undefined {
  return layersOf.get(place)?.find(({ id }) => !hidden.has(id));
}

/** Returns true if at least one of the place's layers is switched on. */
export function isShown(derived: Derived, place: PlaceId, hidden: ReadonlySet<LayerId>): boolean {
  return shownLayer(derived, place, hidden) !== undefined;
}

/** Returns the ids of a place's layers, separated by spaces, as a `data-layers` attribute. */
export function layerIdsOf({ layersOf }: Derived, place: PlaceId): string | undefined {
  return layersOf
    .get(place)
    ?.map(({ id }) => id)
    .join(' ');
}

/**
 * Returns the claim's statement about this place: its own words, or else those of its relation and
 * ground.
 */
export function statementOf(
  story: Story,
  said: Pick<AboutPlace, 'relation'> & Partial<AboutPlace>,
): Localized {
  if (said.says) return said.says;
  const relation = story.relations.find(({ id }) => id === said.relation)!.says;
  const ground = story.grounds.find(({ id }) => id === said.ground)?.says;
  if (!ground) return relation;
  return { en: `${relation.en}: ${ground.en}`, ar: `${relation.ar}: ${ground.ar}` };
}

/** Returns the headline with its figures, which are counted from the claims. */
export function headline(
  story: Story,
  language: Language,
  countWords: (n: number) => string,
): string {
  return fillIn(story, story.info.headline[language], countWords);
}

/**
 * Fills the figures of the whole story into a sentence. `{reached}` is the number of places to
 * which claims give the figure's relations. `{reached.km2}` is their total area in square
 * kilometres. `{reached.share}` is that area in per cent of their theatres' whole area.
 */
export function fillIn({ figures }: Story, template: string, write: (n: number) => string): string {
  return template.replaceAll(/\{([^}.]*)\.?([^}]*)\}/g, (_, name: string, measure: string) => {
    const { places, km2, share } = figures[name]!;
    if (measure === 'km2') return write(km2);
    return write(measure === 'share' ? share : places);
  });
}
