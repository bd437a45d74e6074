import type { AllHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { findMessages } from '../../i18n/find.ts';
import { useMessages } from '../../dom/language.ts';

type Answers = Pick<
  AllHTMLAttributes<HTMLInputElement>,
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-activedescendant'
  | `on${'Input' | 'Focus' | 'Blur' | 'KeyDown'}`
>;

interface Props {
  readonly field?: Ref<HTMLInputElement>;
  /** The field's ARIA states and handlers; absent at build. */
  readonly answers?: Answers;
  /** Further content in the field's box, and the popup below it. */
  readonly children?: ComponentChildren;
}

/**
 * The search field. It is prerendered, so that readers can type before its code has loaded; then
 * `Search` takes it over with its text.
 */
export function SearchField({ field = null, answers, children }: Props) {
  const t = useMessages(findMessages);
  return (
    <div class="find-box">
      <svg class="find-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.75" />
        <path d="m10.2 10.2 4.6 4.6" />
      </svg>
      <input
        ref={field}
        id="find"
        class="find-field"
        type="text"
        role="combobox"
        aria-label={t.label}
        aria-autocomplete="list"
        aria-expanded="false"
        aria-keyshortcuts="/"
        placeholder={t.placeholder}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        enterkeyhint="search"
        {...answers}
      />
      <kbd class="find-key" aria-hidden="true">
        /
      </kbd>
      {children}
    </div>
  );
}
