import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cardMessages } from '../../i18n/card.ts';
import { messages } from '../../i18n/messages.ts';
import { projection } from '../../geo/mercator.ts';
import type { Pixel } from '../../geo/mercator.ts';
import type { Store } from '../../state/store.ts';
import { quotedWords } from '../../story/claims.ts';
import type { PlaceId } from '../../story/schema.ts';
import { placeTitle } from '../labels/titles.ts';
import type { MapState } from '../mapState.ts';
import { cardPosition } from './cardPosition.ts';
import './card.css';

/** The time that the pointer has to reach the card after it has left the place, in ms. */
const leaveDelayMs = 300;

/** The length of the first words of a quote on the card, in code points. */
const firstWords = 120;

export interface Pointer {
  /** Its position on the map in px, or null if it is elsewhere. */
  at: Pixel | null;
  /** True after a press until it moves: what comes under it then is not pointed at. */
  isStill: boolean;
}

interface Props {
  readonly store: Store;
  readonly mapState: MapState;
  readonly pointer: Readonly<Pointer>;
}

interface Shown {
  readonly place: PlaceId;
  readonly at: Pixel;
}

/**
 * Shows who says what about the place under the pointer or focus, near it (WCAG 2.2, 1.4.13). Escape
 * dismisses the card, the pointer may move onto it, and it stays until the place is left. The chosen
 * place has no card: its quotes are open beside the map.
 */
export function PlaceCard({ store, mapState, pointer }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [isHovered, setHovered] = useState(false);
  const [position, setPosition] = useState<readonly [number, number] | null>(null);
  const pointed = store.pointedPlace.value;
  const camera = mapState.restCamera.value;

  // A press or a move of the map leaves the card behind. It comes first: a new card may be due at once.
  const chosen = store.view.value.place;
  useEffect(() => setShown(null), [chosen, camera]);

  useEffect(() => {
    const isMeant = !(pointer.at && pointer.isStill) && pointed !== store.view.peek().place;
    const next = isMeant ? pointed : null;
    if (next !== null) {
      const at = pointer.at ?? anchorOf(store, mapState, next);
      setShown(at && { place: next, at });
      return;
    }
    if (isHovered) return;
    const leave = setTimeout(() => setShown(null), leaveDelayMs);
    return () => clearTimeout(leave);
  }, [pointed, isHovered]);

  useEffect(() => {
    if (!shown) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setShown(null);
    };
    const end = new AbortController();
    document.addEventListener('keydown', dismiss, { capture: true, signal: end.signal });
    return () => end.abort();
  }, [shown]);

  useLayoutEffect(() => {
    const card = element.current;
    if (!card || !shown) return setPosition(null);
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    setPosition(cardPosition(shown.at, size, mapState.size.peek()));
  }, [shown]);

  if (!shown) return null;
  const place = store.derived.placeById.get(shown.place)!;
  const { derived } = store.filtered.value;
  const { language } = store.view.value;
  const [said] = derived.claimsAbout.get(shown.place) ?? [];
  if (!said) return null;
  const { claim } = said;
  const t = messages[language];
  const speaker = derived.speakerById.get(claim.speaker)!;
  return (
    <div
      ref={element}
      class="place-card"
      role="tooltip"
      style={
        position ? { left: `${position[0]}px`, top: `${position[1]}px` } : { visibility: 'hidden' }
      }
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <p class="place-card-name">{placeTitle(place, language, t.map.sic)}</p>
      {derived.layersOf.get(shown.place)!.map((layer) => (
        <p key={layer.id} class={`place-card-layer layer-${layer.id}`}>
          {layer.name[language]}
        </p>
      ))}
      <p class="place-card-words">
        {language !== 'ar' && <span>{t.claim.translation}: </span>}
        {quotedWords(claim, language, firstWords)}
      </p>
      <p class="place-card-speaker">
        <bdi>{speaker.name[language]}</bdi> ({t.claim.kinds[speaker.kind]})
        {claim.mode === 'reported' && ` · ${cardMessages[language].reported}`}
      </p>
    </div>
  );
}

/** Returns where a place that is pointed at elsewhere lies on the map, or null outside the view. */
function anchorOf({ derived }: Store, { restCamera, size }: MapState, id: PlaceId): Pixel | null {
  const { width, height } = size.peek();
  const [x, y] = projection(restCamera.peek(), size.peek())(derived.placeById.get(id)!.labelPoint);
  return x >= 0 && y >= 0 && x <= width && y <= height ? [x, y] : null;
}
