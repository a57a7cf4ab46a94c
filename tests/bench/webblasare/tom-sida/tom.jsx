import { createRoot } from 'react-dom/client';

/** The least a React page can be: one field that takes focus. What the app's start is compared with. */
const Tom = () => (
  <label>
    {/* Where the app's first screen begins too. */}
    {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
    Hej <input autoFocus autoComplete="off" />
  </label>
);

createRoot(document.getElementById('rot')).render(<Tom />);
