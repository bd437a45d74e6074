import { isolate } from '../../i18n/isolate.ts';
import { messages } from '../../i18n/messages.ts';
import type { CardText } from '../../map/picture/SocialPicture.tsx';
import type { Store } from '../../state/store.ts';
import { statementOf } from '../../story/derive.ts';
import { layersShowing } from '../../story/layersShowing.ts';
import { quotedWords } from '../../story/quotedWords.ts';
import { titleOf } from '../../ui/share/titleOf.ts';
import { headlineOf } from '../../ui/frame/Headline.tsx';
import { placeTitle } from '../../map/labels/placeLabels.ts';

/** What a page says of itself to search engines and where it is shared. */
export interface Share {
  readonly title: string;
  readonly description: string;
  /** The words on its picture. */
  readonly card: CardText;
}

/** As long as search engines and chat programs show a description: code points. */
const descriptionLength = 300;

/** The page of a place says what is said of it, in whose words; the others give the finding. */
export function shareOf(store: Store): Share {
  const { story, derived, view } = store;
  const { language, place: selected } = view.value;
  const words = messages[language];
  const siteTitle = story.info.title[language];
  const outlet = story.article.outlet[language];
  const place = selected === null ? undefined : derived.placeById.get(selected);
  const layer = (place && derived.layersOf.get(place.id)?.[0]) ?? null;
  const claims = (place && derived.claimsAbout.get(place.id)) ?? [];
  // The claim that the layer shows: the words beside a colour are those that give it.
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
        words: story.info.standfirst[language],
        attribution: words.embed.source(outlet),
      },
    };
  }
  const { claim, about } = said;
  const name = placeTitle(place, language, words.map.sic);
  const says = about.map((each) => statementOf(story, each)[language]).join(' · ');
  const speaker = derived.speakerById.get(claim.speaker)!;
  const attribution = `${isolate(speaker.name[language])} (${words.claim.kinds[speaker.kind]})\u00a0· ${outlet}`;
  const quoted = quotedWords(claim, language);
  const label = language === 'ar' ? '' : `${words.claim.translation}: `;
  return {
    title: titleOf(store, view.value),
    // Who says it comes first: what is too long is cut at its end.
    description: cut(`${attribution}: ${says}. ${label}${quoted}`, descriptionLength),
    card: { kicker: siteTitle, title: name, layer, says, words: `${label}${quoted}`, attribution },
  };
}

function cut(text: string, length: number): string {
  const points = [...text];
  if (points.length <= length) return text;
  const kept = points.slice(0, length - 1).join('');
  return `${kept.slice(0, kept.lastIndexOf(' '))}…`;
}
