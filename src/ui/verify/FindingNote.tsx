import type { ComponentChildren } from 'preact';
import { joinWords } from '../../i18n/formats.ts';
import type { VerifyMessages } from '../../i18n/verify/messages.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';
import type { Finding } from '../../story/quotes/verifyQuotes.ts';
import type { Language } from '../../story/schema.ts';
import { Changes, Sides } from './Sides.tsx';

interface Props {
  /** None before the first check. */
  readonly finding: Finding | null;
  /** Where the words are said to stand, if that is said. */
  readonly stated: { readonly start: number; readonly end: number } | null;
  readonly language: Language;
  readonly words: VerifyMessages;
}

/** What became of one quote: in a word, then where it stands and how it differs. */
export function FindingNote({ finding, stated, language, words }: Props) {
  const status = finding?.status ?? 'unchecked';
  return (
    <div class={`verify-note is-${status}`}>
      <p>
        <strong>{words.statuses[status]}</strong>
      </p>
      <Where finding={finding} stated={stated} words={words} />
      {finding?.status === 'tolerated' && (
        <>
          <Spelling {...{ language, words }} names={finding.tolerances} />
          <details>
            <summary>{words.showSpelling}</summary>
            <Sides difference={finding.difference} words={words} />
          </details>
        </>
      )}
      {finding?.status === 'differs' && (
        <>
          <Changes difference={finding.difference} words={words} />
          <Sides difference={finding.difference} words={words} />
          <Spelling {...{ language, words }} names={finding.difference.tolerances} />
        </>
      )}
    </div>
  );
}

function Where({ finding, stated, words }: Pick<Props, 'finding' | 'stated' | 'words'>) {
  const parts: ComponentChildren[] = [];
  if (finding && finding.status !== 'not-found' && finding.status !== 'found') {
    parts.push(words.standsAt(finding.start, finding.end));
    if (stated) parts.push(words.stated(stated.start, stated.end));
    if (finding.status === 'elsewhere' && finding.times > 1) parts.push(words.times(finding.times));
  } else if (stated) {
    const say = finding?.status === 'not-found' ? words.stated : words.at;
    parts.push(say(stated.start, stated.end));
  }
  return parts.length > 0 ? <p class="hint">{parts.join(' ')}</p> : null;
}

function Spelling({
  names,
  language,
  words,
}: Pick<Props, 'language' | 'words'> & { readonly names: readonly Tolerance[] }) {
  if (names.length === 0) return null;
  const list = joinWords(
    language,
    names.map((name) => words.tolerances[name]),
  );
  return <p class="hint">{words.notSame(list)}</p>;
}
