import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code as one path: a square for each dark module, runs of them joined. */
function bana(data: readonly (readonly boolean[])[]): string {
  const delar: string[] = [];
  for (const [y, rad] of data.entries()) {
    for (let x = 0; x < rad.length; x += 1) {
      if (!rad[x]) continue;
      const start = x;
      while (rad[x + 1]) x += 1;
      delar.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
    }
  }
  return delar.join('');
}

/** A text that a camera can read. */
export function Qr({ text, namn }: { readonly text: string; readonly namn: string }) {
  const { size, data } = useMemo(() => encode(text, { ecc: 'M', border: 3 }), [text]);
  return (
    <svg className="qr" role="img" aria-label={namn} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path d={bana(data)} />
    </svg>
  );
}
