import { verifyMessages } from '../../i18n/verify.ts';
import type { Finding } from '../../story/quotes/verifyQuotes.ts';
import type { Findings, Progress } from './checkText.ts';
import { mostMegabytes } from './readText.ts';
import type { Refusal } from './readText.ts';
import { useMessages } from '../../dom/language.ts';

interface Props {
  readonly progress: Progress;
  readonly sha256: string;
}

/** Summarises the check in a few lines; screen readers announce its changes. */
export function Summary({ progress, sha256 }: Props) {
  const t = useMessages(verifyMessages);
  return (
    <div class="verify-summary" role="status">
      {progress.state === 'searching' && <p>{t.checking}</p>}
      {progress.state === 'refused' && <Refused refusal={progress.refusal} />}
      {progress.state === 'done' && <Outcome findings={progress.findings} sha256={sha256} />}
    </div>
  );
}

function Outcome({
  findings: { title, quotes, isSameCopy },
  sha256,
}: Omit<Props, 'progress'> & { readonly findings: Findings }) {
  const t = useMessages(verifyMessages);
  const those = (...statuses: Finding['status'][]) =>
    quotes.flatMap(({ status }, index) => (statuses.includes(status) ? [index] : []));
  const toTheLetter = those('found', 'elsewhere');
  const lines = (['elsewhere', 'tolerated', 'differs', 'not-found'] as const).flatMap((status) => {
    const indices = those(status);
    return indices.length > 0 ? [{ status, indices }] : [];
  });
  return (
    <>
      <p>
        <strong>{t.summary.found(toTheLetter.length, quotes.length)}</strong>
      </p>
      <ul>
        {lines.map(({ status, indices }) => (
          <li key={status}>
            {t.summary[status](indices.length)}
            {status !== 'elsewhere' && <Numbers indices={indices} />}
          </li>
        ))}
        <li>
          {t.title}: {t.statuses[title.status]}
        </li>
        {isSameCopy && (
          <li>
            {t.summary.sameCopy} <code dir="ltr">{sha256}</code>
          </li>
        )}
      </ul>
    </>
  );
}

/** Links to the quotes that need a look. */
function Numbers({ indices }: { readonly indices: readonly number[] }) {
  const t = useMessages(verifyMessages);
  return (
    <span class="verify-numbers">
      {indices.map((index) => (
        <a key={index} href={`#${quoteAnchor(index)}`}>
          {t.number(index + 1)}
        </a>
      ))}
    </span>
  );
}

/** Returns a quote's fragment on this page, by its index in the article’s order. */
export const quoteAnchor = (index: number) => `quote-${index + 1}`;

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { refused } = useMessages(verifyMessages);
  switch (refusal.reason) {
    case 'tooLarge': {
      const megabytes = Math.ceil(refusal.bytes / 1e6);
      return <p>{refused.tooLarge(megabytes, mostMegabytes)}</p>;
    }
    case 'notUtf8':
    case 'notText':
      return (
        <p>
          <strong>{refused[refusal.reason](refusal.byte)}</strong> {refused.fixUtf8}
        </p>
      );
    default:
      return <p>{refused[refusal.reason]}</p>;
  }
}
