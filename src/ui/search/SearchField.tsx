import type { AllHTMLAttributes, ComponentChildren, Ref } from 'preact';
import type { FindMessages } from '../../i18n/find/messages.ts';

type Answers = Pick<
  AllHTMLAttributes<HTMLInputElement>,
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-activedescendant'
  | `on${'Input' | 'Focus' | 'Blur' | 'KeyDown'}`
>;

interface Props {
  readonly t: FindMessages;
  readonly field?: Ref<HTMLInputElement>;
  /** What makes the field answer; it has none of it at build. */
  readonly answers?: Answers;
  /** What is in it besides, and what stands under it. */
  readonly children?: ComponentChildren;
}

/**
 * The field to find something with. It is made at build, so that it can be typed into before its
 * code has come; `Find` takes it over with what stands in it.
 */
export function SearchField({ t, field = null, answers, children }: Props) {
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
