import type { ComponentChildren } from 'preact';
import { joinWords } from '../../i18n/formats.ts';
import { verifyMessages } from '../../i18n/verify.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';
import type { Finding } from '../../story/quotes/verifyQuotes.ts';
import { Changes, Sides } from './Sides.tsx';
import { useLanguage, useMessages } from '../../dom/language.ts';

interface Props {
  /** The finding; null before the check is done. */
  readonly finding: Finding | null;
  /** The position stated on the site, in code points; null if none is stated. */
  readonly stated: { readonly start: number; readonly end: number } | null;
}

/** The finding for one quote: its status, then its position and differences. */
export function FindingNote({ finding, stated }: Props) {
  const t = useMessages(verifyMessages);
  const status = finding?.status ?? 'unchecked';
  return (
    <div class={`verify-note is-${status}`}>
      <p>
        <strong>{t.statuses[status]}</strong>
      </p>
      <Where finding={finding} stated={stated} />
      {finding?.status === 'tolerated' && (
        <>
          <Spelling names={finding.tolerances} />
          <details>
            <summary>{t.showSpelling}</summary>
            <Sides difference={finding.difference} />
          </details>
        </>
      )}
      {finding?.status === 'differs' && (
        <>
          <Changes difference={finding.difference} />
          <Sides difference={finding.difference} />
          <Spelling names={finding.difference.tolerances} />
        </>
      )}
    </div>
  );
}

function Where({ finding, stated }: Props) {
  const t = useMessages(verifyMessages);
  const parts: ComponentChildren[] = [];
  if (finding && finding.status !== 'not-found' && finding.status !== 'found') {
    parts.push(t.standsAt(finding.start, finding.end));
    if (stated) parts.push(t.stated(stated.start, stated.end));
    if (finding.status === 'elsewhere' && finding.times > 1) parts.push(t.times(finding.times));
  } else if (stated) {
    const say = finding?.status === 'not-found' ? t.stated : t.at;
    parts.push(say(stated.start, stated.end));
  }
  return parts.length > 0 ? <p class="hint">{parts.join(' ')}</p> : null;
}

function Spelling({ names }: { readonly names: readonly Tolerance[] }) {
  const language = useLanguage();
  const t = useMessages(verifyMessages);
  if (names.length === 0) return null;
  const list = joinWords(
    language,
    names.map((name) => t.tolerances[name]),
  );
  return <p class="hint">{t.notSame(list)}</p>;
}
