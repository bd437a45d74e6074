import { effect } from '@preact/signals';
import { isPlainClick } from '../../dom/pointer.ts';
import type { Store } from '../../state/store.ts';
import type { SpeakerId } from '../../story/schema.ts';
import { focusPanel } from '../frame/panel.ts';

/** Hydrates the prerendered list of speakers. */
export function hydrateSpeakers(store: Store, root: HTMLElement): void {
  const control = root.querySelector('details')!;
  const links = [...control.querySelectorAll<HTMLAnchorElement>('a[data-speaker]')];
  control.addEventListener('click', (event) => {
    const link = links.find((each) => each.contains(event.target as Node));
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    store.showSpeaker(speakerOf(link));
    // The result appears right below the closed list.
    control.open = false;
    focusPanel(control.querySelector('summary')!);
  });
  effect(() => {
    const view = store.view.value;
    for (const link of links) {
      const speaker = speakerOf(link);
      link.href = store.hrefOfSpeaker(speaker);
      if (speaker === view.speaker) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
}

/** Returns the link's speaker, which `Speakers` has written there, or null for all speakers. */
const speakerOf = (link: HTMLElement) => (link.dataset['speaker'] || null) as SpeakerId | null;
