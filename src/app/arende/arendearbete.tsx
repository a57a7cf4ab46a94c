import { useCallback, useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { arendebild } from '@rules/arende/bild.ts';
import { granska, hindrar } from '@rules/arende/granska.ts';
import type { Kontrollunderlag } from '@rules/arende/kontroll.ts';
import type { Kommando, Kommandonamn, Kommandounderlag } from '@rules/arende/kommandon.ts';
import { statusFor } from '@rules/arende/lage.ts';
import type { Regelverk } from '@rules/arende/regelverk.ts';
import type { Arende } from '@rules/arende/schema.ts';
import { sand as sandKommando, varforInte as varfor } from '@flows/arende/kommandon.ts';
import type { Handelse } from '../start/lagring.ts';
import { hamtaRegelverk } from '../start/regelverk.ts';
import { useTjanster } from '../start/tjanster.tsx';
import { VISNINGSMENING } from '../start/visning.ts';
import { Arbetsyta } from './arbetsyta.tsx';
import { useSparare } from './arendespar.ts';
import { useVilandeDokument } from './dokumentkalla.ts';
import { Arendesammanhang, type Arendesession } from './session.tsx';

interface Props {
  readonly dokument: Arende;
  readonly rev: number;
  readonly regelverk: Regelverk;
  /** Opens the case anew, as it lies on disk. */
  readonly onLaddaOm: () => void;
  readonly steg?: string;
  readonly del?: string;
}

/** An open case: one form for the whole document, saved as it is typed, with everything derived beside it. */
export function Arendearbete({ dokument, rev, regelverk: forstaRegelverk, onLaddaOm, ...plats }: Props) {
  const tjanster = useTjanster();
  const idag = tjanster.idag();
  const form = useForm<Arende>({ defaultValues: dokument, shouldUnregister: false });
  const [regelverk, setRegelverk] = useState(forstaRegelverk);
  const { autospar, anmal, behallMina } = useSparare(dokument, rev, tjanster);
  const { parametrar } = regelverk.riktlinje;
  const kopia = useCallback(() => structuredClone(form.getValues()), [form]);
  const [arende, visaNu] = useVilandeDokument(form, dokument, () => anmal(kopia, parametrar));

  useFoljLag(arende, regelverk, setRegelverk, idag);

  const bild = useMemo(() => arendebild(arende, regelverk), [arende, regelverk]);
  const granskning = useMemo(() => granska({ arende, regelverk, bild, idag }), [arende, regelverk, bild, idag]);

  const underlagNu = useCallback((): Kontrollunderlag => {
    const nu = kopia();
    return { arende: nu, regelverk, bild: arendebild(nu, regelverk), idag };
  }, [kopia, regelverk, idag]);
  const underlag = useCallback((): Kommandounderlag => {
    const nu = underlagNu();
    return { arende: nu.arende, hindrande: hindrar(granska(nu)), idag };
  }, [underlagNu, idag]);

  const skriv = useCallback(
    (andring: (a: Arende) => Arende, slag?: Handelse['slag']) => {
      const nytt = andring(kopia());
      form.reset(nytt, { keepDefaultValues: true });
      visaNu(nytt);
      if (slag) anmal(() => nytt, parametrar, { slag });
    },
    [form, kopia, visaNu, anmal, parametrar],
  );

  const session = useMemo((): Arendesession => {
    const status = statusFor(arende, idag);
    const last = arende.fryst !== null || arende.avslut !== null || tjanster.visning === true;
    return {
      form,
      arende,
      regelverk,
      bild,
      granskning,
      status,
      autospar,
      // A case that is decided or ended is only read; commands go through the machine.
      andra: (andring, slag) => (last ? undefined : skriv(andring, slag)),
      handelse: (slag) => tjanster.visning ? undefined : anmal(kopia, parametrar, { slag }),
      underlagNu,
      last,
      sand: (kommando: Kommando) => {
        if (tjanster.visning) return { ok: false, varfor: [VISNINGSMENING] };
        const utfall = sandKommando(underlag(), kommando);
        if (utfall.ok) {
          skriv(() => utfall.arende, kommando.type);
        }
        return utfall;
      },
      losKonflikt: (val) => {
        const lage = autospar.lage();
        if (lage.slag !== 'konflikt') return;
        if (val === 'mina') return behallMina(lage.konflikt.derasRev);
        autospar.avsluta();
        onLaddaOm();
      },
      varforInte: (namn: Kommandonamn) => tjanster.visning ? [VISNINGSMENING] : varfor({ arende, hindrande: hindrar(granskning), idag }, namn),
      bytVersioner: async (versioner) => {
        if (tjanster.visning) return;
        const nytt = await hamtaRegelverk({ ...form.getValues(), versioner }, idag);
        setRegelverk(nytt);
        skriv((a) => ({ ...a, versioner }), 'VERSION_BYTT');
      },
    };
  }, [form, kopia, arende, regelverk, bild, granskning, autospar, skriv, anmal, behallMina, onLaddaOm, parametrar, underlag, underlagNu, idag, tjanster.visning]);

  return (
    <FormProvider {...form}>
      <Arendesammanhang value={session}>
        <Arbetsyta {...plats} />
      </Arendesammanhang>
    </FormProvider>
  );
}

/** The law follows the beslutsdag: when the day moves across a change of law, the rules are told. */
function useFoljLag(arende: Arende, regelverk: Regelverk, setRegelverk: (r: Regelverk) => void, idag: string) {
  const dag = arende.beslut.dag;
  useEffect(() => {
    let avbruten = false;
    void hamtaRegelverk(arende, idag).then((nytt) => {
      if (!avbruten && nytt.lagutgava !== regelverk.lagutgava) setRegelverk(nytt);
    });
    return () => {
      avbruten = true;
    };
    // Only the day decides which law applies.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [dag]);
}
