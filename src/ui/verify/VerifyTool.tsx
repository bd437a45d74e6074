import { useRef, useState } from 'preact/hooks';
import { verifyMessages } from '../../i18n/verify.ts';
import type { QuotesToVerify } from '../../story/quotes/quotesToVerify.ts';
import { mostOnAPage } from '../../story/mostOnAPage.ts';
import { claimAnchor } from '../../dom/contract.ts';
import { checkText } from './checkText.ts';
import type { Findings, Progress } from './checkText.ts';
import type { Search } from './createVerifier.ts';
import { FindingNote } from './FindingNote.tsx';
import type { Read } from './readText.ts';
import { SourceForm } from './SourceForm.tsx';
import { quoteAnchor, Summary } from './Summary.tsx';
import { useMessages } from '../../dom/language.ts';

/** The id of the verify tool's element. */
export const toolId = 'verify-tool';

interface Props {
  readonly sought: QuotesToVerify;
  /** The address of the map page. */
  readonly home: string;
  /** The search; null at build, where nobody gives a text. */
  readonly search: Search | null;
}

/** Searches the reader's copy of the article for every quote; it is prerendered, then hydrated. */
export function VerifyTool({ sought, home, search }: Props) {
  const t = useMessages(verifyMessages);
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const findings = progress.state === 'done' ? progress.findings : null;
  const newest = useRef<Promise<Read> | null>(null);
  const check = async (read: Promise<Read>) => {
    newest.current = read;
    setProgress({ state: 'searching' });
    const source = await read;
    if (search === null || newest.current !== read) return;
    const outcome = await checkText(source, sought, search);
    if (newest.current === read) setProgress(outcome);
  };
  const listed = listedOf(sought, findings);
  return (
    <>
      <SourceForm onSource={(read) => void check(read)} />
      <Summary progress={progress} sha256={sought.sha256} />
      <section aria-labelledby="quotes-title">
        <h2 id="quotes-title">{t.quotes}</h2>
        <p class="hint">{t.positions}</p>
        <div class="verify-quote">
          <h3>{t.title}</h3>
          <blockquote lang="ar" dir="rtl">
            {sought.title.exact}
          </blockquote>
          <FindingNote finding={findings?.title ?? null} stated={null} />
        </div>
        {listed.length < sought.quotes.length && (
          <p class="hint">{t.listed(listed.length, sought.quotes.length)}</p>
        )}
        <ol class="verify-quotes">
          {listed.map(({ quote, index }) => (
            <li
              key={quote.claim}
              value={index + 1}
              class="verify-quote"
              id={quoteAnchor(index)}
              data-claim={quote.claim}
            >
              <blockquote lang="ar" dir="rtl">
                {quote.exact}
              </blockquote>
              <FindingNote finding={findings?.quotes[index] ?? null} stated={quote} />
              <p class="hint">
                <a href={`${home}${quote.page}#${claimAnchor(quote.claim)}`}>
                  {t.onMap(index + 1)}
                </a>
              </p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** Returns all quotes; if they exceed a page, only the first of those without status `found`. */
function listedOf({ quotes }: QuotesToVerify, findings: Findings | null) {
  const all = quotes.map((quote, index) => ({ quote, index }));
  if (all.length <= mostOnAPage.claims) return all;
  return all
    .filter(({ index }) => findings?.quotes[index]?.status !== 'found')
    .slice(0, mostOnAPage.claims);
}
