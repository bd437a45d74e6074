import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../i18n/formats.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';

interface Props {
  readonly store: Store;
  readonly words: Messages;
}

/** On paper only: where this comes from and when it was printed. */
export function PrintLine({ store, words }: Props) {
  const { language } = store.view.value;
  const [printed, setPrinted] = useState<{ url: string; date: string } | null>(null);
  useEffect(() => {
    const note = () => setPrinted({ url: location.href, date: formatDate(language, new Date()) });
    note();
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, [language]);
  return (
    <p class="print-line">
      {printed && (
        <>
          <bdi dir="ltr">{printed.url}</bdi> · {words.takeAway.printedOn(printed.date)}
        </>
      )}
    </p>
  );
}
