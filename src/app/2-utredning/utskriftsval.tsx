import { Button } from '@digdir/designsystemet-react';

export const Utskriftsval = () => (
  <div className="rad ej-utskrift">
    <Button type="button" variant="secondary" data-size="sm" onClick={() => window.print()}>Skriv ut blanketten</Button>
    <span className="dov">Till hembesöket, när du hellre skriver för hand.</span>
  </div>
);
