import { isolate } from '../../i18n/isolate.ts';
import { directions, messages } from '../../i18n/messages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import type { ReadingMessages } from '../../i18n/reading.ts';
import type { Claim, Language } from '../../story/schema.ts';
import { claimAnchor } from '../../dom/contract.ts';
import { ribbonMarks } from './marks.ts';
import { ribbonSegments } from './segments.ts';
import type { Segment, Stretch } from './segments.ts';
import type { View } from '../../state/view.ts';
import type { FilteredStory } from '../../state/store.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** The height in px of the ribbon and of each link's hit area. */
const ribbonHeight = 28;
/** The heights in px: bars of claims that colour a place stand out, even without colours. */
const barHeight = { layered: 14, plain: 8 };

interface Props extends FilteredStory {
  readonly view: View;
}

/**
 * The article as one thin line, with a link for every claim at the position of its words. It is
 * prerendered; until `hydrateRibbon` runs, its links lead to the quotes below the map.
 */
export function Ribbon({ story, derived, view }: Props) {
  const language = useLanguage();
  const t = useMessages(readingMessages);
  const { list } = useMessages(messages);
  const { marked } = ribbonMarks(story.claims, view, { place: null, claim: null });
  return (
    <nav class="follow-bar" aria-label={t.ribbon.label}>
      <a id="follow" class="follow-link" href={`#${claimAnchor(story.claims[0]!.id)}`}>
        {t.follow}
      </a>
      <svg
        class="ribbon"
        width="100%"
        height={ribbonHeight}
        role="group"
        aria-label={t.ribbon.line}
      >
        <rect class="ribbon-article" width="100%" y={ribbonHeight / 2 - 1} height="2" />
        <rect
          class="ribbon-read"
          data-hook="ribbon-read"
          width="0"
          y={ribbonHeight - 3}
          height="1.5"
        />
        {ribbonSegments(story, directions[language] === 'rtl').map((segment, index) => (
          <SegmentLink
            key={segment.claim.id}
            segment={segment}
            isMarked={marked.has(segment.claim.id)}
            name={nameOf(segment, {
              t,
              language,
              position: t.walk.position(index + 1, story.claims.length),
              speaker: derived.speakerById.get(segment.claim.speaker)!.name[language],
            })}
          />
        ))}
      </svg>
      <span class="ribbon-count" data-hook="ribbon-count" aria-hidden="true">
        {list.quotes(story.claims.length)}
      </span>
    </nav>
  );
}

function SegmentLink({
  segment: { claim, layers, bar, reach },
  isMarked,
  name,
}: {
  readonly segment: Segment;
  readonly isMarked: boolean;
  readonly name: string;
}) {
  const height = layers.length > 0 ? barHeight.layered : barHeight.plain;
  const top = (ribbonHeight - height) / 2;
  const stripe = height / Math.max(1, layers.length);
  return (
    <a
      class={`ribbon-segment${isMarked ? ' is-marked' : ''}`}
      href={`#${claimAnchor(claim.id)}`}
      data-step={claim.id}
    >
      <title>{name}</title>
      <rect class="ribbon-reach" {...asPercent(reach)} height={ribbonHeight} />
      {layers.length === 0 && (
        <rect class="ribbon-plain" {...asPercent(bar)} y={top} height={height} />
      )}
      {layers.map(({ id }, index) => (
        <rect
          key={id}
          class={`ribbon-layer layer-${id}`}
          {...asPercent(bar)}
          y={top + index * stripe}
          height={stripe}
        />
      ))}
      <rect class="ribbon-mark" {...asPercent(bar)} y={ribbonHeight - 4} height="3" />
    </a>
  );
}

function asPercent({ x, width }: Stretch) {
  return { x: `${x}%`, width: `${width}%` };
}

interface Described {
  readonly t: ReadingMessages;
  readonly language: Language;
  readonly position: string;
  readonly speaker: string;
}

/** Returns a link's name: “7 of 28: Joint Operations Command, names no place”. */
function nameOf({ claim, layers }: Segment, { t, language, position, speaker }: Described) {
  return t.ribbon.segment(
    position,
    isolate(speaker),
    layers.length > 0
      ? layers.map(({ name }) => isolate(name[language])).join(t.ribbon.comma)
      : withoutLayer(t, claim),
  );
}

function withoutLayer({ ribbon }: ReadingMessages, { places }: Claim): string {
  return places.length === 0 ? ribbon.noPlace : ribbon.noLayer;
}
