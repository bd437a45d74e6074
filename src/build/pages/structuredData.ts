import { downloadNames, downloads } from '../../export/downloads.ts';
import { rightsText } from '../../export/licence.ts';
import { licences, licencesOf } from '../../story/licences.ts';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { creditsOf } from '../../story/credits.ts';
import { isOnePerson } from '../../story/speakers.ts';
import type { Claim, Speaker } from '../../story/schema.ts';
import type { Place } from '../../story/story.ts';
import { claimAnchor } from '../../dom/contract.ts';
import { downloadHref } from '../../ui/subpages/links.ts';
import type { Share } from './share.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * Describes the page in the vocabulary of schema.org: the map, its data set and the article. For a
 * place it adds the place, and the claims about it as quotations of their speakers. `urlOf` makes
 * a page's path absolute, or returns it unchanged where no origin is known.
 */
export function structuredData(store: Store, share: Share, urlOf: (path: string) => string): Thing {
  const { story, derived, view, storyIds, hrefOf } = store;
  const { language, place: selected } = view.value;
  const home = urlOf(
    hrefOf({ ...view.value, place: null, theatre: storyIds.theatres[0]!, camera: null }),
  );
  const article: Thing = {
    '@type': 'NewsArticle',
    '@id': `${home}#article`,
    headline: story.article.title.exact,
    inLanguage: story.article.language,
    publisher: { '@type': 'Organization', name: story.article.outlet[language] },
  };
  const map: Thing = {
    '@type': 'Map',
    '@id': `${home}#map`,
    name: story.info.title[language],
    description: story.info.standfirst[language],
    inLanguage: language,
    url: home,
    isBasedOn: { '@id': `${home}#article` },
  };
  const dataset: Thing = {
    '@type': 'Dataset',
    '@id': `${home}#data`,
    name: story.info.title[language],
    description: story.info.standfirst[language],
    license: licencesOf(story).map(({ url }) => url),
    // The licences cover only our own part.
    copyrightNotice: rightsText(story, language),
    isAccessibleForFree: true,
    url: home,
    distribution: downloadNames
      .filter((name) => /^(places|claims)\./.test(name))
      .map((name) => ({
        '@type': 'DataDownload',
        name,
        contentUrl: urlOf(downloadHref(store, name)),
        encodingFormat: downloads[name].mediaType,
      })),
    citation: { '@id': `${home}#article` },
  };
  const place = selected === null ? undefined : derived.placeById.get(selected);
  const aboutPlace = place ? placeThings(store, place, share, urlOf, home) : [];
  return { '@context': 'https://schema.org', '@graph': [map, dataset, article, ...aboutPlace] };
}

function placeThings(
  { derived, view, hrefOfPlace }: Store,
  place: Place,
  share: Share,
  urlOf: (path: string) => string,
  home: string,
): Thing[] {
  const { language } = view.value;
  const url = urlOf(hrefOfPlace(place.id));
  const { ar, en } = place.otherNames;
  const thing: Thing = {
    '@type': 'Place',
    '@id': `${url}#place`,
    name: place.name[language],
    alternateName: [place.asPrinted, ...en, ...ar],
    description: share.description,
    url,
    // A shape has no licence in this vocabulary; the map that shows it has.
    hasMap: {
      '@type': 'Map',
      '@id': `${url}#map`,
      url,
      isPartOf: { '@id': `${home}#map` },
      license: licences[place.licence].url,
      creditText: creditsOf(place.sources)
        .map(({ title }) => title[language])
        .join('; '),
    },
    geo: geoOf(place),
  };
  const claims = derived.claimsAbout.get(place.id) ?? [];
  return [
    thing,
    ...claims.map(({ claim }) =>
      quotation(claim, derived.speakerById.get(claim.speaker)!, language, url, home),
    ),
  ];
}

function quotation(
  { id, quote }: Claim,
  speaker: Speaker,
  language: 'en' | 'ar',
  url: string,
  home: string,
): Thing {
  return {
    '@type': 'Quotation',
    // The downloads use the same id: a claim has one id on all pages.
    '@id': `${home}#${claimAnchor(id)}`,
    text: quote.exact,
    inLanguage: 'ar',
    about: { '@id': `${url}#place` },
    spokenByCharacter: {
      '@type': isOnePerson(speaker) ? 'Person' : 'Organization',
      name: speaker.name[language],
      description: messages[language].claim.kinds[speaker.kind],
    },
    citation: { '@id': `${home}#article` },
  };
}

/**
 * Describes the shape of a place: a circle with its radius in metres, or the box around an outline
 * as `south west north east` in degrees.
 */
function geoOf({ shape, bounds: [west, south, east, north] }: Place): Thing {
  if ('centre' in shape) {
    const [longitude, latitude] = shape.centre;
    return {
      '@type': 'GeoCircle',
      geoMidpoint: { '@type': 'GeoCoordinates', latitude, longitude },
      geoRadius: shape.radiusMetres,
    };
  }
  return { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` };
}
