import type { ComponentChildren } from 'preact';
import { joinWords } from '../../i18n/formats.ts';
import type { VerifyMessages } from '../../i18n/verify.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';
import type { Finding } from '../../story/quotes/verifyQuotes.ts';
import type { Language } from '../../story/schema.ts';
import { Changes, Sides } from './Sides.tsx';

interface Props {
  /** The finding; null before the check is done. */
  readonly finding: Finding | null;
  /** The position stated on the site, in code points; null if none is stated. */
  readonly stated: { readonly start: number; readonly end: number } | null;
  readonly language: Language;
  readonly t: VerifyMessages;
}

/** The finding for one quote: its status, then its position and differences. */
export function FindingNote({ finding, stated, language, t }: Props) {
  const status = finding?.status ?? 'unchecked';
  return (
    <div class={`verify-note is-${status}`}>
      <p>
        <strong>{t.statuses[status]}</strong>
      </p>
      <Where finding={finding} stated={stated} t={t} />
      {finding?.status === 'tolerated' && (
        <>
          <Spelling {...{ language, t }} names={finding.tolerances} />
          <details>
            <summary>{t.showSpelling}</summary>
            <Sides difference={finding.difference} t={t} />
          </details>
        </>
      )}
      {finding?.status === 'differs' && (
        <>
          <Changes difference={finding.difference} t={t} />
          <Sides difference={finding.difference} t={t} />
          <Spelling {...{ language, t }} names={finding.difference.tolerances} />
        </>
      )}
    </div>
  );
}

function Where({ finding, stated, t }: Pick<Props, 'finding' | 'stated' | 't'>) {
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

function Spelling({
  names,
  language,
  t,
}: Pick<Props, 'language' | 't'> & { readonly names: readonly Tolerance[] }) {
  if (names.length === 0) return null;
  const list = joinWords(
    language,
    names.map((name) => t.tolerances[name]),
  );
  return <p class="hint">{t.notSame(list)}</p>;
}
