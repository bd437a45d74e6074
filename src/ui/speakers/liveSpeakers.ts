import { effect } from '@preact/signals';
import { isPlainPress } from '../../map/isPlainPress.ts';
import type { Store } from '../../state/store.ts';
import { revealPanel } from '../revealPanel.ts';

/** Brings the list of speakers to life that is in the page already; returns how to undo it. */
export function liveSpeakers(store: Store, control: HTMLDetailsElement): () => void {
  const links = [...control.querySelectorAll<HTMLAnchorElement>('a[data-speaker]')];
  const onClick = (event: MouseEvent) => {
    const link = links.find((each) => each.contains(event.target as Node));
    if (!link || !isPlainPress(event)) return;
    event.preventDefault();
    store.showSpeaker(speakerOf(link));
    // What has come of it stands right under the closed list.
    control.open = false;
    revealPanel(control.querySelector('summary')!);
  };
  control.addEventListener('click', onClick);
  const stop = effect(() => {
    const view = store.view.value;
    for (const link of links) {
      const speaker = speakerOf(link);
      link.href = store.hrefOfSpeaker(speaker);
      if (speaker === view.speaker) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
  return () => {
    stop();
    control.removeEventListener('click', onClick);
  };
}

/** Empty for everybody. */
const speakerOf = (link: HTMLElement) => link.dataset['speaker'] || null;
