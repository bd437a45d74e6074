import type { VerifyMessages } from '../../i18n/verify/messages.ts';
import type { Change, Difference, Piece } from '../../story/quotes/difference.ts';

interface Props {
  readonly difference: Difference;
  readonly words: VerifyMessages;
}

/** The quote and the reader's text, each with the words marked that only it has. */
export function Sides({ difference: { quote, text }, words }: Props) {
  const sides = [
    ['quote', quote, 'del'],
    ['text', text, 'ins'],
  ] as const;
  return (
    <dl class="verify-sides">
      {sides.map(([side, pieces, Mark]) => (
        <div key={side}>
          <dt>{words.sides[side]}</dt>
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

/** More changes than these are not told one by one. */
const mostTold = 4;

/** The changes in words: what stands in the place of what. */
export function Changes({ difference: { changes }, words }: Props) {
  const rest = changes.length - mostTold;
  return (
    <ul class="verify-changes">
      {changes.slice(0, mostTold).map((change, index) => (
        <li key={index}>
          <ChangeSentence change={change} words={words} />
        </li>
      ))}
      {rest > 0 && <li>{words.change.more(rest)}</li>}
    </ul>
  );
}

function ChangeSentence({
  change: { from, to },
  words: { change: words },
}: {
  readonly change: Change;
  readonly words: VerifyMessages;
}) {
  const before = <Quoted words={from} />;
  const after = <Quoted words={to} />;
  if (!from)
    return (
      <>
        {words.adds} {after}.
      </>
    );
  if (!to)
    return (
      <>
        {words.lacks} {before}.
      </>
    );
  return (
    <>
      {words.insteadOf} {before} {words.has} {after}.
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
