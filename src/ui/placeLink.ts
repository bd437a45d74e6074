import type { Store } from '../state/store.ts';

/** What a link to a place does here: selects it, unless the reader asks for another tab. */
export function placeLink(store: Store, place: string) {
  return {
    href: store.hrefOfPlace(place),
    'data-place': place,
    onClick(event: MouseEvent) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.select(place);
    },
    onPointerEnter: () => store.highlight(place),
    onPointerLeave: () => store.highlight(null),
    onFocus: () => store.highlight(place),
    onBlur: () => store.highlight(null),
  };
}
