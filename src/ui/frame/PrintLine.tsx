import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';

interface Props {
  readonly store: Store;
  readonly t: Messages;
}

/** On paper only: where this comes from and when it was printed. */
export function PrintLine({ store, t }: Props) {
  const { language } = store.view.value;
  const address = useRef<HTMLElement>(null);
  const day = useRef<HTMLElement>(null);
  useEffect(() => {
    // Into the page at once: the next rendering would come after the paper has been laid out.
    const note = () => {
      address.current!.textContent = location.href;
      day.current!.textContent = `· ${t.takeAway.printedOn(formatDate(language, new Date()))}`;
    };
    const paper = matchMedia('print');
    paper.addEventListener('change', note);
    addEventListener('beforeprint', note);
    return () => {
      paper.removeEventListener('change', note);
      removeEventListener('beforeprint', note);
    };
  }, [language, t]);
  return (
    <p class="print-line">
      <bdi dir="ltr" ref={address} /> <span ref={day} />
    </p>
  );
}
