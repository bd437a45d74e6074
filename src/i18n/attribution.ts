import { layersShowing } from '../story/claims.ts';
import type { Language, Layer, Speaker } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { joinParts } from './formats.ts';
import { isolate } from './isolate.ts';

/** The phrases that say who makes a claim, for titles and pictures that travel without the page. */
interface AttributionMessages {
  readonly anonymous: (outlet: string) => string;
  readonly anonymousGroup: (outlet: string) => string;
  readonly known: (name: string, outlet: string) => string;
  readonly narration: (outlet: string) => string;
}

const attributions: Readonly<Record<Language, AttributionMessages>> = {
  en: {
    anonymous: (outlet) => `an anonymous source told ${outlet}`,
    anonymousGroup: (outlet) => `according to anonymous sources in ${outlet}`,
    known: (name, outlet) => `according to ${name}, in ${outlet}`,
    narration: (outlet) => `${outlet} reported`,
  },
  ar: {
    anonymous: (outlet) => `بحسب مصدر لم يذكر اسمه تحدث إلى ${outlet}`,
    anonymousGroup: (outlet) => `بحسب ما نقله ${outlet} عن مصادر لم تُذكر أسماؤها`,
    known: (name, outlet) => `بحسب ما نقله ${outlet} عن ${name}`,
    narration: (outlet) => `بحسب ${outlet}`,
  },
};

/**
 * Returns a layer's name followed by the speakers who say so, for texts that travel without the
 * page: “Rocket fire, Alhurra reported”. `place` limits it to the claims about that place.
 */
export function layerTitle(
  { story }: { readonly story: Story },
  layer: Layer,
  language: Language,
  place: string | null = null,
): string {
  const speakers = speakersOfLayer(story, layer, place);
  return joinParts(language, [
    layer.name[language],
    ...new Set(speakers.map((speaker) => attributionOf(speaker, story, language))),
  ]);
}

/** Returns the speakers whose claims a layer shows, each once, in the order of the article. */
function speakersOfLayer(
  { claims, speakers }: Story,
  layer: Layer,
  place: string | null,
): Speaker[] {
  const ids = claims
    .filter((claim) =>
      claim.places.some(
        (about) =>
          (place === null || about.place === place) && layersShowing([layer], about).length > 0,
      ),
    )
    .map(({ speaker }) => speaker);
  return [...new Set(ids)].map((id) => speakers.find((speaker) => speaker.id === id)!);
}

/**
 * Returns a speaker as a title names it: “an anonymous source told Alhurra”. It never contains the
 * name of an anonymous speaker’s office.
 */
function attributionOf(
  { kind, isGroup, name }: Speaker,
  { article }: Story,
  language: Language,
): string {
  const attribution = attributions[language];
  const outlet = article.outlet[language];
  switch (kind) {
    case 'anonymous':
      return attribution[isGroup ? 'anonymousGroup' : 'anonymous'](outlet);
    case 'narration':
      return attribution.narration(outlet);
    case 'named':
    case 'institution':
    case 'collective':
      return attribution.known(isolate(name[language]), outlet);
  }
}
