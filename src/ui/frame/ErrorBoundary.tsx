import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { useMessages } from '../../dom/language.ts';
import { messages } from '../../i18n/messages.ts';

interface Props {
  readonly children: ComponentChildren;
}

/** Catches errors in its children; shows a message and a reload button in their place. */
export class ErrorBoundary extends Component<Props, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  override componentDidCatch() {
    this.setState({ hasBroken: true });
  }

  render() {
    return this.state.hasBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useMessages(messages).broken;
  return (
    <div class="broken" role="alert">
      <h2>{t.title}</h2>
      <p>{t.explanation}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </div>
  );
}
