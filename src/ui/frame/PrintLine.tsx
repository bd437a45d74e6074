import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';

interface Props {
  readonly store: Store;
  readonly t: Messages;
}

/** The page's address and the print date, on paper only. */
export function PrintLine({ store, t }: Props) {
  const { language } = store.view.value;
  const address = useRef<HTMLElement>(null);
  const day = useRef<HTMLElement>(null);
  useEffect(() => {
    // Writes to the DOM directly: a re-render would come after the paper has been laid out.
    const note = () => {
      address.current!.textContent = location.href;
      day.current!.textContent = `· ${t.takeAway.printedOn(formatDate(language, new Date()))}`;
    };
    const controller = new AbortController();
    const { signal } = controller;
    matchMedia('print').addEventListener('change', note, { signal });
    addEventListener('beforeprint', note, { signal });
    return () => controller.abort();
  }, [language, t]);
  return (
    <p class="print-line">
      <bdi dir="ltr" ref={address} /> <span ref={day} />
    </p>
  );
}
