import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { useDrag } from './useDrag.ts';
import { heights } from './heights.ts';
import { useMessages } from '../../dom/language.ts';

interface Props {
  readonly store: Store;
  readonly children: ComponentChildren;
}

/**
 * The content beside the map. On a phone it is a bottom sheet with three heights, which the reader
 * drags or moves with the arrow keys. A choice on the map raises it to half.
 */
export function Sheet({ store, children }: Props) {
  const t = useMessages(messages);
  const sheet = useRef<HTMLDivElement>(null);
  const { place, claim, speaker } = store.view.value;
  const isOpen = place !== null || claim !== null || speaker !== null;
  const [height, setHeight] = useState(isOpen ? 1 : 0);
  useEffect(() => {
    if (isOpen) setHeight((now) => Math.max(now, 1));
  }, [isOpen, place]);
  const drag = useDrag(sheet, setHeight);
  const last = heights.length - 1;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = {
      ArrowUp: Math.min(last, height + 1),
      ArrowDown: Math.max(0, height - 1),
      Home: 0,
      End: last,
      Enter: (height + 1) % heights.length,
      ' ': (height + 1) % heights.length,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setHeight(next);
  };
  return (
    <div class="sheet" data-height={heights[height]} ref={sheet}>
      <div
        class="sheet-handle"
        role="slider"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t.sheet.label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={height}
        aria-valuetext={t.sheet.heights[height] ?? ''}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (!drag.hasMoved()) setHeight((height + 1) % heights.length);
        }}
        {...drag.handlers}
      />
      <div class="sheet-content" data-hook="sheet-content">
        {children}
      </div>
    </div>
  );
}
