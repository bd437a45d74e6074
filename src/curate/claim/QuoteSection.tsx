import { useId, useState } from 'preact/hooks';
import { locateQuote } from '../../story/quotes/locateQuote.ts';
import type { Desk } from '../desk/createDesk.ts';
import { inArticleOrder } from '../draft/editClaims.ts';
import { listAt, textAt } from '../draft/valueAt.ts';
import { claimsFile, put } from '../draft/values.ts';
import { FieldProblems, problemsAt } from '../form/FieldProblems.tsx';
import { TextField } from '../form/TextField.tsx';
import { ArticleDrop } from './ArticleDrop.tsx';
import type { Located } from '../../story/quotes/locateQuote.ts';
import type { Tolerance } from '../../story/quotes/tolerances.ts';

interface Props {
  readonly desk: Desk;
  /** The index of the claim in the claims file. */
  readonly index: number;
}

/** The quote of a claim: found in the article from pasted words, or typed by hand. */
export function QuoteSection({ desk, index }: Props) {
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [answer, setAnswer] = useState<{ isFound: boolean; words: string } | null>(null);
  const article = desk.article.value;
  const field = { desk, file: claimsFile };
  const quote = [index, 'quote'] as const;
  const claim = listAt(desk.values.value.get(claimsFile), [])[index];
  const words = (key: string) => textAt(claim, ['quote', key]);
  const find = (text: string) => {
    if (!article) return;
    const located = locateQuote(article.text, text);
    setAnswer({ isFound: located.ok, words: locateMessage(located) });
    if (!located.ok) return;
    desk.edit((values) => {
      const next = put(values, claimsFile, quote, located.quote);
      return put(next, claimsFile, [], inArticleOrder(listAt(next.get(claimsFile), []), index));
    });
  };
  const reorder = () =>
    desk.edit((values) =>
      put(values, claimsFile, [], inArticleOrder(listAt(values.get(claimsFile), []), index)),
    );
  return (
    <section>
      <h3>The quote</h3>
      {article ? (
        <div class="field">
          <label for={id}>Paste the words from the article</label>
          <textarea
            id={id}
            lang="ar"
            dir="rtl"
            rows={3}
            value={pasted}
            onInput={({ currentTarget: { value }, inputType }) => {
              setPasted(value);
              if (inputType === 'insertFromPaste') find(value);
            }}
          />
          <button type="button" disabled={pasted.trim() === ''} onClick={() => find(pasted)}>
            Find them in the article
          </button>
          {answer && (
            <p class={answer.isFound ? 'hint' : 'field-problems'} role="status">
              {answer.words}
            </p>
          )}
        </div>
      ) : (
        <ArticleDrop desk={desk} />
      )}
      {words('exact') !== '' && (
        <p class="quote-in-place" lang="ar" dir="rtl" aria-label="The quote in its place">
          {words('prefix')}
          <mark>{words('exact')}</mark>
          {words('suffix')}
        </p>
      )}
      <FieldProblems
        id={`${id}-problems`}
        problems={problemsAt(desk.problems.value, claimsFile, quote)}
      />
      <details>
        <summary>By hand</summary>
        <div onFocusOut={reorder}>
          <TextField {...field} at={[...quote, 'exact']} label="Exact words" lang="ar" rows={3} />
          <div class="side-by-side">
            <TextField {...field} at={[...quote, 'prefix']} label="Right before" lang="ar" />
            <TextField {...field} at={[...quote, 'suffix']} label="Right after" lang="ar" />
          </div>
          <div class="side-by-side">
            <TextField {...field} at={[...quote, 'start']} label="Start" isNumber />
            <TextField {...field} at={[...quote, 'end']} label="End" isNumber />
          </div>
          <p class="hint">
            Positions count the article’s code points from 0, the end exclusive. The article’s text
            finds them for you.
          </p>
        </div>
      </details>
    </section>
  );
}

const differences: Readonly<Record<Tolerance, string>> = {
  space: 'white space',
  'quotation-marks': 'quotation marks',
  'vowel-signs': 'vowel signs',
  tatweel: 'lengthened letters',
  hamza: 'hamza',
  yeh: 'yeh and alef maqsura',
  'teh-marbuta': 'teh marbuta and heh',
  'letter-forms': 'forms of letters',
  digits: 'digits',
  punctuation: 'commas and the like',
  invisible: 'invisible marks',
};

/** Returns the message that tells the curator whether the article has the pasted words. */
function locateMessage(located: Located): string {
  if (located.ok) {
    const { start, end } = located.quote;
    const where = `Found at ${start}–${end}.`;
    if (located.tolerances.length === 0) return where;
    const names = located.tolerances.map((each) => differences[each]);
    const list = new Intl.ListFormat('en').format(names);
    return `${where} What you pasted differs in ${list}; the article’s own spelling is used.`;
  }
  switch (located.reason) {
    case 'empty':
      return 'Paste some words of the article first.';
    case 'nowhere':
      return 'These words are not in the article. Copy them from the text that you gave the desk, without leaving any out.';
    case 'several':
      return `These words occur in the article ${located.starts.length} times, at ${located.starts.join(', ')}. Paste a few more words, so that they occur once.`;
  }
}
