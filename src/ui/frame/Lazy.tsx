import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';

export interface LazyProps {
  readonly store: Store;
}

type Part = ComponentType<LazyProps & { readonly children?: ComponentChildren }>;

interface Props extends LazyProps {
  readonly load: () => Promise<Part>;
  /** What stands there until it comes, and if it does not; it is given to what comes. */
  readonly children?: ComponentChildren;
}

/** A part of the page whose code comes when it is first shown, or says that it did not come. */
export function Lazy({ load, store, children }: Props) {
  const [Loaded, setLoaded] = useState<Part | null>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setLoaded(() => part),
      () => setMissing(true),
    );
  }, [load]);
  if (Loaded) return <Loaded store={store}>{children}</Loaded>;
  return (
    <>
      {isMissing && (
        <p class="notice" role="status">
          {messages[store.view.value.language].missingPart}
        </p>
      )}
      {children}
    </>
  );
}
