import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Messages } from '../../i18n/messages.ts';

interface Props {
  readonly t: Messages;
  readonly children: ComponentChildren;
}

/** Catches errors in its children; shows a message and a reload button in their place. */
export class ErrorBoundary extends Component<Props, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  override componentDidCatch() {
    this.setState({ hasBroken: true });
  }

  render() {
    const { t, children } = this.props;
    if (!this.state.hasBroken) return children;
    return (
      <div class="broken" role="alert">
        <h2>{t.broken.title}</h2>
        <p>{t.broken.explanation}</p>
        <button type="button" onClick={() => location.reload()}>
          {t.broken.reload}
        </button>
      </div>
    );
  }
}
