import { createRoot } from 'react-dom/client';

/** As many text areas as the utredning has, that grow in the same way, and nothing behind them. */
const FALT = 48;

const Bart = () => (
  <form autoComplete="off">
    {Array.from({ length: FALT }, (_, i) => (
      <p key={i}>
        <label>
          Fält {i + 1} <textarea rows={2} autoComplete="off" style={{ fieldSizing: 'content', inlineSize: '100%' }} />
        </label>
      </p>
    ))}
  </form>
);

createRoot(document.getElementById('rot')).render(<Bart />);
