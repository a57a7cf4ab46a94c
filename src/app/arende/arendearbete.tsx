import { useCallback, useEffect, useMemo, useState } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
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
import { type Oppnat, useSparare } from './arendespar.ts';
import type { Riktning } from './angrahistorik.ts';
import { useVilandeDokument } from './dokumentkalla.ts';
import { Arendesammanhang, type Arendesession } from './session.tsx';

interface Props {
  readonly oppnat: Oppnat;
  /** Another tab writes: what it saves comes in `oppnat`. */
  readonly foljer: boolean;
  readonly regelverk: Regelverk;
  /** Opens the case anew, as it lies on disk. */
  readonly onLaddaOm: () => void;
  readonly steg?: string;
  readonly del?: string;
}

/** An open case: one form for the whole document, saved as it is typed, with everything derived beside it. */
export function Arendearbete({ oppnat, foljer, regelverk: forstaRegelverk, onLaddaOm, ...plats }: Props) {
  const tjanster = useTjanster();
  const { dokument } = oppnat;
  const idag = tjanster.idag();
  const form = useForm<Arende>({ defaultValues: dokument, shouldUnregister: false });
  const [regelverk, setRegelverk] = useState(forstaRegelverk);
  const { autospar, anmal, behallMina, historik } = useSparare(oppnat, tjanster);
  const { parametrar } = regelverk.riktlinje;
  const kopia = useCallback(() => structuredClone(form.getValues()), [form]);
  const [arende, visaNu] = useVilandeDokument(form, dokument, () => (foljer ? undefined : anmal(kopia, parametrar)));
  useFolj(foljer, dokument, form, visaNu);

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

  const ga = useCallback(
    async (riktning: Riktning) => {
      // What is typed is a step of its own before anything is taken back.
      if ((await autospar.spola()).slag !== 'sparat') return null;
      const hopp = historik.ta(riktning, kopia(), tjanster.nu());
      if (!hopp) return null;
      form.reset(hopp.dokument, { keepDefaultValues: true });
      visaNu(hopp.dokument);
      anmal(() => hopp.dokument, parametrar, { slag: riktning === 'bak' ? 'ANGRAD' : 'GJORD_OM' }, hopp);
      return hopp.falt;
    },
    [autospar, historik, kopia, tjanster, form, visaNu, anmal, parametrar],
  );

  const session = useMemo((): Arendesession => {
    const status = statusFor(arende, idag);
    /** Why nothing can be written here at all, or null. */
    const hinder = tjanster.visning ? VISNINGSMENING : foljer ? FOLJER : null;
    const last = hinder !== null || arende.fryst !== null || arende.avslut !== null;
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
      foljer: hinder !== null,
      angra: { historik, ga },
      handelse: (slag, utbyte) => hinder === null && anmal(kopia, parametrar, { slag, ...(utbyte ? { utbyte } : {}) }),
      underlagNu,
      last,
      sand: (kommando: Kommando) => {
        if (hinder !== null) return { ok: false, varfor: [hinder] };
        const utfall = sandKommando(underlag(), kommando);
        if (utfall.ok) {
          skriv(() => utfall.arende, kommando.type);
        }
        return utfall;
      },
      losKonflikt: (val) => {
        const lage = autospar.lage();
        if (lage.slag !== 'konflikt') return;
        if (val === 'mina') return behallMina(lage.konflikt);
        autospar.avsluta();
        onLaddaOm();
      },
      varforInte: (namn: Kommandonamn) => hinder !== null ? [hinder] : varfor({ arende, hindrande: hindrar(granskning), idag }, namn),
      slang: async () => {
        if (hinder !== null || arende.fryst) return hinder ?? BESLUTAT;
        skriv((a) => ({ ...a, borttaget: { nar: tjanster.nu(), vem: tjanster.installningar.anvandare } }), 'BORTTAGET');
        const lage = await autospar.spola();
        if (lage.slag === 'sparat') return null;
        skriv((a) => ({ ...a, borttaget: null }));
        return 'mening' in lage ? lage.mening : FOLJER;
      },
      bytVersioner: async (versioner) => {
        if (hinder !== null) return;
        const nytt = await hamtaRegelverk({ ...form.getValues(), versioner }, idag);
        setRegelverk(nytt);
        skriv((a) => ({ ...a, versioner }), 'VERSION_BYTT');
      },
    };
  }, [form, kopia, arende, regelverk, bild, granskning, autospar, historik, ga, foljer, skriv, anmal, behallMina, onLaddaOm, parametrar, underlag, underlagNu, idag, tjanster]);

  return (
    <FormProvider {...form}>
      <Arendesammanhang value={session}>
        <Arbetsyta {...plats} />
      </Arendesammanhang>
    </FormProvider>
  );
}

const BESLUTAT = 'Beslutet är fattat och ligger fast. Det tas bort här när det är överfört till verksamhetssystemet.';
const FOLJER = 'Ärendet skrivs i en annan flik.';

/** Shows what the other tab has saved, as it comes. */
function useFolj(foljer: boolean, dokument: Arende, form: UseFormReturn<Arende>, visa: (arende: Arende) => void) {
  useEffect(() => {
    if (!foljer || form.getValues('andrad') === dokument.andrad) return;
    form.reset(dokument);
    visa(dokument);
  }, [foljer, dokument, form, visa]);
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
