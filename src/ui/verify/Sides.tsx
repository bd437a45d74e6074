import { verifyMessages } from '../../i18n/verify.ts';
import type { WordChange, Difference, Piece } from '../../story/quotes/difference.ts';
import { useMessages } from '../../dom/language.ts';

interface Props {
  readonly difference: Difference;
}

/** The quote and the reader's text; each marks the words that only it has. */
export function Sides({ difference: { quote, text } }: Props) {
  const t = useMessages(verifyMessages);
  const sides = [
    ['quote', quote, 'del'],
    ['text', text, 'ins'],
  ] as const;
  return (
    <dl class="verify-sides">
      {sides.map(([side, pieces, Mark]) => (
        <div key={side}>
          <dt>{t.sides[side]}</dt>
          <dd lang="ar" dir="rtl">
            {pieces.map((piece, index) => (
              <Marked key={index} piece={piece} mark={Mark} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Marked({ piece, mark: Mark }: { readonly piece: Piece; readonly mark: 'del' | 'ins' }) {
  return piece.isOnlyHere ? <Mark>{piece.words}</Mark> : <>{piece.words}</>;
}

/** The most changes that are listed one by one. */
const mostTold = 4;

/** Lists the changes as sentences: which words stand in the place of others. */
export function Changes({ difference: { changes } }: Props) {
  const t = useMessages(verifyMessages);
  const rest = changes.length - mostTold;
  return (
    <ul class="verify-changes">
      {changes.slice(0, mostTold).map((change, index) => (
        <li key={index}>
          <ChangeSentence change={change} />
        </li>
      ))}
      {rest > 0 && <li>{t.change.more(rest)}</li>}
    </ul>
  );
}

function ChangeSentence({ change: { from, to } }: { readonly change: WordChange }) {
  const t = useMessages(verifyMessages).change;
  const before = <Quoted words={from} />;
  const after = <Quoted words={to} />;
  if (!from)
    return (
      <>
        {t.adds} {after}.
      </>
    );
  if (!to)
    return (
      <>
        {t.lacks} {before}.
      </>
    );
  return (
    <>
      {t.insteadOf} {before} {t.has} {after}.
    </>
  );
}

function Quoted({ words }: { readonly words: string }) {
  return (
    <bdi lang="ar" dir="rtl">
      «{words}»
    </bdi>
  );
}
