import { isolate } from '../../i18n/isolate.ts';
import { messages } from '../../i18n/messages.ts';
import type { CardText } from '../../map/picture/SocialPicture.tsx';
import type { Store } from '../../state/store.ts';
import { statementOf } from '../../story/derive.ts';
import { codePointLength, cutText } from '../../story/codePoints.ts';
import { layersShowing, quotedWords } from '../../story/claims.ts';
import { titleOf } from '../../ui/share/titleOf.ts';
import { headlineOf } from '../../ui/frame/Headline.tsx';
import { placeTitle } from '../../map/labels/titles.ts';

/** The texts that describe a page in search results and link previews. */
export interface Share {
  readonly title: string;
  readonly description: string;
  /** The texts on its link preview picture. */
  readonly card: CardText;
}

/** The longest description that search engines and chat programs show, in code points. */
const descriptionLength = 300;

/**
 * Returns the texts for the page that the store shows. For a place they give a claim about it, with
 * quote and speaker; for the other pages they give the headline and the standfirst.
 */
export function shareOf(store: Store): Share {
  const { story, derived, view } = store;
  const { language, place: selected } = view.value;
  const words = messages[language];
  const siteTitle = story.info.title[language];
  const outlet = story.article.outlet[language];
  const place = selected === null ? undefined : derived.placeById.get(selected);
  const layer = (place && derived.layersOf.get(place.id)?.[0]) ?? null;
  const claims = (place && derived.claimsAbout.get(place.id)) ?? [];
  // This is the claim that gives the place its layer, so the words match the colour beside them.
  const said =
    claims.find(({ about }) =>
      about.some((each) => layersShowing(story.layers, each)[0] === layer),
    ) ?? claims[0];
  if (!place || !said) {
    return {
      title: titleOf(store, view.value),
      description: story.info.standfirst[language],
      card: {
        kicker: siteTitle,
        title: headlineOf(story, language),
        layer: null,
        says: '',
        words: (most) => cutText(story.info.standfirst[language], most),
        attribution: words.embed.source(outlet),
      },
    };
  }
  const { claim, about } = said;
  const name = placeTitle(place, language, words.map.sic);
  const says = about.map((each) => statementOf(story, each)[language]).join(' · ');
  const speaker = derived.speakerById.get(claim.speaker)!;
  const attribution = `${isolate(speaker.name[language])} (${words.claim.kinds[speaker.kind]})\u00a0· ${outlet}`;
  const label = language === 'ar' ? '' : `${words.claim.translation}: `;
  // The speaker comes first, because the end of a text that is too long is cut.
  const before = `${attribution}: ${says}. ${label}`;
  const room = descriptionLength - codePointLength(before);
  return {
    title: titleOf(store, view.value),
    description: `${before}${quotedWords(claim, language, room)}`,
    card: {
      kicker: siteTitle,
      title: name,
      layer,
      says,
      words: (most) => `${label}${quotedWords(claim, language, most - codePointLength(label))}`,
      attribution,
    },
  };
}
