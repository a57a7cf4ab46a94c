import { foretradareSchema } from '@rules/arende/schema/person.ts';
import { Del } from '../_delat/del.tsx';
import { Radioval, Rullista, Textfalt } from '../_delat/falt.tsx';
import { Rader } from '../_delat/rader.tsx';
import { useArende } from '../arende/session.tsx';

const ROLLER = [
  { varde: 'godMan', text: 'God man' },
  { varde: 'forvaltare', text: 'Förvaltare' },
  { varde: 'framtidsfullmakt', text: 'Fullmaktshavare enligt framtidsfullmakt' },
  { varde: 'ombud', text: 'Ombud med fullmakt' },
  { varde: 'anhorigbehorighet', text: 'Anhörig (17 kap. FB, bara vardagsekonomi)' },
  { varde: 'annan', text: 'Annan' },
];

const SOKANDE = [
  { varde: 'enskilde', text: 'Personen själv' },
  { varde: 'foretradare', text: 'En företrädare' },
  { varde: 'annan', text: 'Någon annan', hjalp: 'Då är det en uppgift om behov. Fråga personen om hen vill ansöka.' },
];

/** Who applies, and who may act for the person. */
export function Foretradare() {
  const { arende } = useArende();
  const { foretradare } = arende;
  return (
    <Del rubrik="Vem som ansöker" falt="foretradare">
      <Radioval namn="ansokan.sokande" etikett="Ansökan görs av" alternativ={SOKANDE} />
      {arende.ansokan.sokande === 'foretradare' && foretradare.length > 0 && (
        <Rullista namn="ansokan.foretradareId" etikett="Vilken företrädare?" alternativ={foretradare.map((f) => ({ varde: f.id, text: f.namn || 'Utan namn' }))} />
      )}
      <Rader
        namn="foretradare"
        vad="företrädare"
        tomt="Inga företrädare."
        ny={(id) => foretradareSchema.parse({ id, roll: 'godMan' })}
        rubrik={(i) => `Företrädare ${i + 1}`}
      >
        {(i) => (
          <div className="tva">
            <Textfalt namn={`foretradare.${i}.namn`} etikett="Namn" />
            <Rullista namn={`foretradare.${i}.roll`} etikett="Roll" alternativ={ROLLER} tomt={null} />
            <Textfalt namn={`foretradare.${i}.omfattning`} etikett="Vad uppdraget omfattar" />
            <Textfalt namn={`foretradare.${i}.styrkt`} etikett="Hur behörigheten är visad" />
            <Textfalt namn={`foretradare.${i}.telefon`} etikett="Telefon" inputMode="tel" />
          </div>
        )}
      </Rader>
    </Del>
  );
}
