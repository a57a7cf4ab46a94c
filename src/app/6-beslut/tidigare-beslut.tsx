import { Details } from '@digdir/designsystemet-react';
import { forsamras } from '@rules/arende/kontroller/omprovning.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { beslutSchema } from '@rules/arende/schema/beslut.ts';
import { type LagrumId, skrivLagrum } from '@rules/lag/lagrum.ts';
import { Datumfalt, JaNej, Radioval, Rullista, Textruta } from '../_delat/falt.tsx';
import { Formular } from '../_delat/formular.tsx';
import { insatsnamn } from '../_delat/insatsnamn.ts';
import { iUtgava } from '../_delat/lagrum.ts';
import { Rader } from '../_delat/rader.tsx';
import { useArende, useUnderlag } from '../arende/session.tsx';

type Tidigare = Arende['beslut']['tidigare'][number];

const SLAG = [
  { varde: 'tillsVidare', text: 'Tills vidare' },
  { varde: 'tidsbegransat', text: 'Tidsbegränsat' },
];

/** The closed list of when a beslut may be changed for the worse. Savings and a new riktlinje are not in it. */
const GRUNDER: readonly { readonly varde: NonNullable<Tidigare['grund']>; readonly text: string; readonly hjalp?: string; readonly lagrum?: LagrumId }[] = [
  { varde: 'forbehall', text: 'Ett förbehåll i beslutet, eller i de föreskrifter det grundas på', lagrum: 'fl:37:st2:p1' },
  { varde: 'sakerhet', text: 'Tvingande säkerhetsskäl', lagrum: 'fl:37:st2:p2' },
  { varde: 'oriktigaUppgifter', text: 'Personen lämnade oriktiga eller vilseledande uppgifter', lagrum: 'fl:37:st2:p3' },
  { varde: 'vasentligtAndrat', text: 'Personens förhållanden har ändrats väsentligt', lagrum: 'sol2025:14:9:st1', hjalp: 'Bara beslut tills vidare som fattades den 1 juli 2025 eller senare.' },
  { varde: 'egenVilja', text: 'Personen vill själv ha mindre hjälp eller avsluta insatsen', hjalp: 'Anteckna i utredningen när, hur du försäkrade dig om det och att personen kan ansöka igen.' },
];
const ANDRING_HOS = [
  { varde: 'enskilde', text: 'Hos personen' },
  { varde: 'kommunen', text: 'Hos kommunen', hjalp: 'Till exempel en ny riktlinje eller en besparing. Det räcker inte för att ändra beslutet.' },
];

/** Beslut that already run and that this one replaces: what they say, and on what ground they may be changed for the worse (37 § FL, 14 kap. 9 § SoL). */
export function TidigareBeslut() {
  const { arende, bild } = useArende();
  const insatser = [...new Map(bild.insatser.map((i) => [i.ansokt.insatsId, insatsnamn(i)]))].map(([varde, text]) => ({ varde, text }));
  const [forsta] = insatser;
  return (
    <Details className="kort-flik" data-falt="beslut.tidigare" defaultOpen={arende.beslut.tidigare.length > 0}>
      <Details.Summary>Personen har redan ett beslut om insatsen</Details.Summary>
      <Details.Content>
        <Formular>
          <p className="dov liten">Fyll i när det nya beslutet ersätter eller ändrar ett beslut som gäller i dag. Ett avslag på en ny ansökan ändrar inte det gamla beslutet.</p>
          <Rader
            namn="beslut.tidigare"
            vad="tidigare beslut"
            tomt=""
            kanLaggaTill={forsta !== undefined}
            ny={(id) => beslutSchema.parse({ tidigare: [{ id, insatsId: forsta?.varde ?? '' }] }).tidigare[0]!}
            rubrik={(i) => `Tidigare beslut ${i + 1}`}
          >
            {(i, id) => <Beslutsrad vag={`beslut.tidigare.${i}`} tidigare={arende.beslut.tidigare.find((t) => t.id === id)} insatser={insatser} />}
          </Rader>
        </Formular>
      </Details.Content>
    </Details>
  );
}

interface Radprops {
  readonly vag: `beslut.tidigare.${number}`;
  readonly tidigare: Tidigare | undefined;
  readonly insatser: readonly { readonly varde: string; readonly text: string }[];
}

function Beslutsrad({ vag, tidigare: t, insatser }: Radprops) {
  const underlag = useUnderlag();
  const samre = t !== undefined && forsamras(underlag, t);
  return (
    <>
      <div className="tva">
        <Rullista namn={`${vag}.insatsId`} etikett="Insats" alternativ={insatser} tomt={null} />
        <Datumfalt namn={`${vag}.dag`} etikett="Dag för det tidigare beslutet" />
        <Radioval namn={`${vag}.slag`} etikett="Det tidigare beslutet gäller" alternativ={SLAG} liggande />
        {t?.slag === 'tidsbegransat' && <Datumfalt namn={`${vag}.till`} etikett="Till och med" />}
      </div>
      <JaNej namn={`${vag}.forsamras`} etikett="Blir det sämre för personen?" hjalp="Sämre är till exempel mindre hjälp, en insats som upphör eller en tidsgräns som inte fanns förut." />
      {samre && t.forsamras !== 'ja' && <p>Det nya beslutet sätter en sista dag för något som gällt tills vidare. Det är en ändring till nackdel för personen.</p>}
      {samre && <TillNackdel vag={vag} tidigare={t} />}
      <Textruta namn={`${vag}.forbehall`} etikett="Omprövningsförbehåll i det tidigare beslutet" hjalp="Skriv av det. Lämna tomt om det inte finns något." visas={samre && t.grund === 'forbehall' ? 'beslut' : 'akt'} rader={1} />
    </>
  );
}

function TillNackdel({ vag, tidigare: t }: { readonly vag: Radprops['vag']; readonly tidigare: Tidigare }) {
  const { lagutgava } = useArende().regelverk;
  const grunder = GRUNDER.flatMap(({ varde, text, hjalp, lagrum }) => {
    const ratt = lagrum && iUtgava(lagrum, lagutgava);
    // A ground that the law of the beslut does not have cannot be chosen, but one already chosen is still seen.
    if (lagrum && !ratt && t.grund !== varde) return [];
    return [{ varde, text: ratt ? `${text} (${skrivLagrum(ratt)})` : text, ...(hjalp ? { hjalp } : {}) }];
  });
  return (
    <>
      <JaNej namn={`${vag}.behandlasSomForsamring`} etikett="Behandlas det som en ändring till nackdel?" hjalp="Då får personen se underlaget och svara först, beslutet säger på vilken grund det ändras, och det går att överklaga." />
      <Radioval namn={`${vag}.grund`} etikett="Laglig grund för att ändra till nackdel" hjalp="Besparingar och nya riktlinjer är ingen grund." alternativ={grunder} />
      {t.grund === 'vasentligtAndrat' && <Radioval namn={`${vag}.andringHos`} etikett="Hos vem finns förändringen?" alternativ={ANDRING_HOS} />}
    </>
  );
}
