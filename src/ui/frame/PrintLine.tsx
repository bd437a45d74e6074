import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../i18n/formats.ts';
import { messages } from '../../i18n/messages.ts';
import { useLanguage, useMessages } from '../../dom/language.ts';

/** The page's address and the print date, on paper only. */
export function PrintLine() {
  const language = useLanguage();
  const t = useMessages(messages);
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
