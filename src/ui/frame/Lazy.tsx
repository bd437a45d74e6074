import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { messages } from '../../i18n/messages.ts';
import type { Store } from '../../state/store.ts';
import { useMessages } from '../../dom/language.ts';

export interface LazyProps {
  readonly store: Store;
}

type Part = ComponentType<LazyProps & { readonly children?: ComponentChildren }>;
export type LoadPart = () => Promise<Part>;

interface Props extends LazyProps {
  /** Absent at build. */
  readonly load: LoadPart | undefined;
  /** The fallback while loading and after a failure; the loaded component receives it as well. */
  readonly children?: ComponentChildren;
}

/** Loads a component when it is first shown; shows a notice if its code fails to load. */
export function Lazy({ load, store, children }: Props) {
  const [Loaded, setLoaded] = useState<Part | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { missingPart } = useMessages(messages);
  useEffect(() => {
    load?.().then(
      (part) => setLoaded(() => part),
      () => setMissing(true),
    );
  }, [load]);
  if (Loaded) return <Loaded store={store}>{children}</Loaded>;
  return (
    <>
      {isMissing && (
        <p class="notice" role="status">
          {missingPart}
        </p>
      )}
      {children}
    </>
  );
}
