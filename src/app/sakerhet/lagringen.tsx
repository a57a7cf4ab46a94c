import { useEffect, useId, useState } from 'react';
import { trangtMening } from './utrymme.ts';

interface Lage {
  readonly lovat: boolean;
  readonly anvant: number | null;
  readonly finns: number | null;
  readonly trangt: string | null;
}
const mb = (bytes: number): string => new Intl.NumberFormat('sv-SE', { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 }).format(bytes / 1_000_000);

async function fraga(): Promise<Lage> {
  const [lovat, { usage, quota }] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
  return { lovat, anvant: usage ?? null, finns: quota ?? null, trangt: trangtMening({ usage: usage ?? 0, quota: quota ?? 0 }) };
}

/** What the browser has answered about keeping the storage, and how much room there is. */
export function Lagringen() {
  const id = useId();
  const [lage, setLage] = useState<Lage | null>();
  useEffect(() => void fraga().then(setLage, () => setLage(null)), []);
  return (
    <section className="kort stapel" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="xs" id={id}>Lagringen på den här datorn</h2>
      {lage === null && <p>Webbläsaren svarar inte på hur den behandlar lagringen. Spara säkerhetskopior ofta.</p>}
      {lage && (
        <>
          <p>
            {lage.lovat
              ? 'Webbläsaren har lovat att inte rensa ärendena på egen hand. Den som rensar webbplatsdata för hand tar ändå bort dem.'
              : 'Webbläsaren har inte lovat att behålla ärendena: den kan rensa dem om det blir ont om plats, eller när it-avdelningens regler säger det. Spara säkerhetskopior ofta, och be it-stödet undanta Likvärd från rensning.'}
          </p>
          {lage.trangt && <p className="varningstext">{lage.trangt}</p>}
          {lage.anvant !== null && lage.finns !== null && <p className="dov">Använt: {mb(lage.anvant)} MB av {mb(lage.finns)} MB som webbläsaren ger.</p>}
        </>
      )}
    </section>
  );
}
