import { Fragment } from 'preact';
import { diffText } from './diffText.ts';
import type { DiffLine } from './diffText.ts';
import type { FileChange } from '../api.ts';

const signs = { kept: ' ', removed: '−', added: '+' } as const;

/** Shows the changes to one file, line by line. */
export function DiffView({ path, before, after }: FileChange) {
  const { added, removed, hunks } = diffText(before, after);
  return (
    <section class="diff" aria-label={path}>
      <h3>
        <code>{path}</code>{' '}
        <span class="hint">
          {before === null ? 'new file, ' : ''}
          {added} {added === 1 ? 'line' : 'lines'} added, {removed} removed
        </span>
      </h3>
      {hunks.map((lines, nth) => (
        <pre key={nth}>
          {lines.map((line, index) => (
            <Line key={index} line={line} />
          ))}
        </pre>
      ))}
    </section>
  );
}

function Line({ line: { kind, parts } }: { readonly line: DiffLine }) {
  const Element = { kept: 'span', removed: 'del', added: 'ins' }[kind] as 'span' | 'del' | 'ins';
  return (
    <Element class={`diff-line is-${kind}`}>
      <span class="diff-sign">{signs[kind]}</span>
      {parts.map(({ text, isChanged }, index) =>
        isChanged ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
      )}
      {'\n'}
    </Element>
  );
}
