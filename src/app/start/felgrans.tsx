import { Component, type ReactNode } from 'react';

/** When a screen breaks: say so in a sentence, keep the rest standing, and offer the way back. */
export class Felgrans extends Component<{ readonly children: ReactNode }, { readonly fel: Error | null }> {
  override state: { readonly fel: Error | null } = { fel: null };

  static getDerivedStateFromError(fel: Error) {
    return { fel };
  }

  override render() {
    if (!this.state.fel) return this.props.children;
    return (
      <main className="innehall stapel" role="alert">
        <h1 className="ds-heading" data-size="sm">Något gick fel på den här sidan</h1>
        <p>Det som stod som sparat är sparat. Försök igen. Hjälper det inte: ladda om sidan och lås upp, så är du tillbaka där du var.</p>
        <div className="rad">
          <button type="button" className="ds-button" onClick={() => this.setState({ fel: null })}>
            Försök igen
          </button>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => location.reload()}>
            Ladda om och lås upp
          </button>
        </div>
        <details>
          <summary>Till den som felsöker</summary>
          <p className="dov liten">{this.state.fel.message}</p>
        </details>
      </main>
    );
  }
}
