import { Radioval } from '../_delat/falt.tsx';

const UTFALL = [
  { varde: 'tillgodoser', text: 'Tillgodoser behovet' },
  { varde: 'tillgodoserDelvis', text: 'Tillgodoser delvis' },
  { varde: 'tillgodoserInte', text: 'Tillgodoser inte' },
  { varde: 'vagrat', text: 'Personen vill inte' },
];

/** What trying one other way shows. */
export const Utfallsval = ({ vag }: { readonly vag: `bedomningar.${string}` }) => <Radioval namn={`${vag}.utfall`} etikett="Vad prövningen visar" alternativ={UTFALL} liggande />;
