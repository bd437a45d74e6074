import { claimsByPlace } from './claimsByPlace.ts';
import { layersShowing } from './layersShowing.ts';
import type { AboutPlace, Claim, Language, Layer, Localized, Speaker } from './schema.ts';
import type { Place, Story } from './story.ts';

/** A claim, and the part of it that is about one place. */
export interface ClaimAbout {
  readonly claim: Claim;
  /** One entry a relation: a claim may say two things of one place. */
  readonly about: readonly AboutPlace[];
}

/** What the story leads to when every claim is followed to its places and layers. */
export interface Derived {
  readonly placeById: ReadonlyMap<string, Place>;
  readonly speakerById: ReadonlyMap<string, Speaker>;
  /** By place, in the order of the article. */
  readonly claimsAbout: ReadonlyMap<string, readonly ClaimAbout[]>;
  /** By place, in the order of the legend; the first gives the place its colour. */
  readonly layersOf: ReadonlyMap<string, readonly Layer[]>;
  /** By layer, in the order of the article. */
  readonly placesIn: ReadonlyMap<string, readonly Place[]>;
  /** The claims that name no place. */
  readonly placeless: readonly Claim[];
}

/** Follows every claim to its places: a place's layer is never written down, only derived. */
export function deriveStory(story: Story): Derived {
  const claimsAbout = new Map(
    [...claimsByPlace(story)].map(([id, claims]): [string, ClaimAbout[]] => [
      id,
      claims.map((claim) => ({ claim, about: claim.places.filter(({ place }) => place === id) })),
    ]),
  );
  const layersOf = new Map(
    story.places.map(({ id }): [string, Layer[]] => {
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

/** A place is shown while one of its layers is. */
export function isShown(derived: Derived, place: string, hidden: ReadonlySet<string>): boolean {
  return (derived.layersOf.get(place) ?? []).some(({ id }) => !hidden.has(id));
}

/** What the claim says of this place, in the words of the claim or else of its relation. */
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

/** The headline with its figures counted from the claims. */
export function headline(
  story: Story,
  language: Language,
  countWords: (n: number) => string,
): string {
  return fillIn(story, story.info.headline[language], countWords);
}

/**
 * A sentence with its figures, which are the whole story's: `{reached}` counts the places of which
 * the claims say so, `{reached.km2}` adds up their areas, `{reached.share}` is that in per cent of
 * the theatre's whole.
 */
export function fillIn({ figures }: Story, template: string, write: (n: number) => string): string {
  return template.replaceAll(/\{([^}.]*)\.?([^}]*)\}/g, (_, name: string, measure: string) => {
    const { places, km2, share } = figures[name]!;
    if (measure === 'km2') return write(km2);
    return write(measure === 'share' ? share : places);
  });
}
