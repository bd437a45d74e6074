import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { directions } from '../../i18n/messages.ts';
import { readingMessages } from '../../i18n/reading.ts';
import type { Store } from '../../state/store.ts';
import { ClaimCard } from '../claim/ClaimCard.tsx';
import { closePanel, scrollToPanel, focusPanel } from '../frame/panel.ts';
import { bindSwipe } from './bindSwipe.ts';
import { readingDirection, bindWalkKeys } from './bindWalkKeys.ts';
import { ClaimLayers } from './ClaimLayers.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** One step of the walk through the article: its position among the claims, and the quote. */
export function Walk({ store }: { readonly store: Store }) {
  const language = useLanguage();
  const t = useMessages(readingMessages);
  const { claim: id, speaker } = store.view.value;
  const { claims } = store.filtered.value.story;
  const at = claims.findIndex((each) => each.id === id);
  const claim = claims[at];
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // A choice moves the focus here; on arrival by link it stays at the beginning of the page.
    if (store.change.peek().history === 'push') focusPanel(heading.current!);
  }, [store]);

  const shownBefore = useRef(id);
  useLayoutEffect(() => {
    if (shownBefore.current !== id) scrollToPanel(heading.current!);
    shownBefore.current = id;
  }, [id]);

  useEffect(() => {
    const isRightToLeft = directions[language] === 'rtl';
    const turn = (step: 'forward' | 'back') =>
      step === 'forward' ? store.nextClaim() : store.previousClaim();
    const controller = new AbortController();
    const { signal } = controller;
    bindWalkKeys(article.current!, isRightToLeft, signal, turn);
    // A swipe to one side pulls in the quote that waits on the other side.
    bindSwipe(article.current!, signal, (side) =>
      turn(readingDirection(side === 'left' ? 'right' : 'left', isRightToLeft)),
    );
    return () => controller.abort();
  }, [store, language]);

  if (!claim) return null;
  const position = t.walk[speaker === null ? 'position' : 'positionFiltered'](
    at + 1,
    claims.length,
  );
  const speakerName = store.derived.speakerById.get(claim.speaker)!.name[language];
  return (
    <article class="panel walk" aria-labelledby="walk-title" ref={article}>
      <button type="button" class="panel-back walk-leave" onClick={() => closePanel(store)}>
        {t.walk.leave}
      </button>
      <div class="walk-steps">
        <Step label={t.walk.previous} isEnd={at === 0} onPress={store.previousClaim} />
        <h2 id="walk-title" ref={heading} tabIndex={-1}>
          <span class="visually-hidden">{t.follow}: </span>
          {position}
        </h2>
        <Step label={t.walk.next} isEnd={at === claims.length - 1} onPress={store.nextClaim} />
      </div>
      <p class="visually-hidden" role="status">
        {t.walk.announce(position, speakerName)}
      </p>
      <ClaimLayers store={store} claim={claim} />
      <ClaimCard key={claim.id} store={store} claim={claim} about={[]} here={null} />
      <p class="hint walk-by-keys">{t.walk.keys}</p>
      <p class="hint walk-by-hand">{t.walk.swipe}</p>
    </article>
  );
}

interface StepProps {
  readonly label: string;
  /** True if no step follows; the button stays, so that it keeps the focus. */
  readonly isEnd: boolean;
  readonly onPress: () => void;
}

function Step({ label, isEnd, onPress }: StepProps) {
  return (
    <button type="button" class="walk-step" aria-disabled={isEnd} onClick={onPress}>
      {label}
    </button>
  );
}
