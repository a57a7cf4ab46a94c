import { useState } from 'react';
import { Link } from 'wouter';
import { useTjanster } from '../start/tjanster.tsx';

/** Nothing here yet: what to do first, and three cases to look at and throw away. */
export function TomLista({ onLagtTill }: { readonly onLagtTill: () => void }) {
  const tjanster = useTjanster();
  const [lage, setLage] = useState<{ readonly arbetar: boolean; readonly fel?: string }>({ arbetar: false });

  async function oppnaDemo() {
    setLage({ arbetar: true });
    const { laggTillDemo } = await import('../start/demo.ts');
    const fel = await laggTillDemo(tjanster);
    if (fel) setLage({ arbetar: false, fel });
    else onLagtTill();
  }

  return (
    <section className="tom-lista kort stapel">
      <h2 className="ds-heading" data-size="xs">Här samlas dina ärenden</h2>
      <p>
        Ringer någon? Tryck <kbd>F2</kbd> och skriv medan ni talar. Kommer det en ansökan? <Link href="/ny-ansokan" className="ds-link">Registrera den</Link>, så börjar dagarna räknas.
      </p>
      <p>Vill du se dig omkring först finns tre färdiga ärenden med påhittade personer. Du kan ändra i dem och slänga dem när du vill.</p>
      <p>
        <button type="button" className="ds-button" data-variant="secondary" disabled={lage.arbetar} onClick={() => void oppnaDemo()}>
          {lage.arbetar ? 'Lägger in …' : 'Lägg in tre demonstrationsärenden'}
        </button>
      </p>
      {lage.fel && <p className="ds-alert" data-color="danger" role="alert">{lage.fel}</p>}
    </section>
  );
}
