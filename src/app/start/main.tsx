import './zod-utan-jit.ts';
import './stil.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const rot = document.getElementById('likvard');
if (!rot) throw new Error('Sidan saknar elementet #likvard.');
createRoot(rot).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
