import { type Fallsamling, type Textfall, ja, nej } from './fall.ts';

/** A12: the words ask for more than is registered. `registrerade` are the insatsId of the case. */
export interface Ansokningsfall extends Textfall {
  readonly registrerade: readonly string[];
}
const med = (registrerade: readonly string[], fall: Textfall): Ansokningsfall => ({ ...fall, registrerade });

export const ANSOKNINGSFALL: Fallsamling<Ansokningsfall> = {
  utveckling: [
    med(['stad'], ja('Jag skulle behöva hjälp med städningen och med att handla.')),
    med(['dusch'], ja('Mamma vill ha hjälp att duscha och någon som tittar till henne på natten.')),
    med(['stad'], ja('Vill ha städ, tvätt och matlådor.')),
    med(['inkop'], ja('Ansöker om inköp samt trygghetslarm.')),
    med(['tvatt'], ja('Hjälp med tvätten. Sedan vore det bra med promenader också.')),
    med(['stad', 'inkop'], ja('Städning, inköp och fönsterputs skulle jag vilja ha. Och hjälp att gå på toaletten på natten.')),
    med(['trygghetslarm'], ja('Jag vill ha ett larm och hjälp att klä på mig på morgonen.')),
    med(['matdistribution'], ja('Jag ansöker om matlådor och ledsagning till kyrkan.')),
    med(['stad'], nej('Jag vill ha hjälp med städningen, men handla klarar jag själv.')),
    med(['stad', 'inkop'], nej('Städa och handla.')),
    med(['dusch'], nej('Hon behöver hjälp med duschen. Maten lagar dottern.')),
    med(['tvatt'], nej('Jag orkar inte gå till tvättstugan.')),
    med(['stad'], nej('Jag behöver hjälp att städa. Förr gick jag långa promenader.')),
    med(['hygien'], nej('Han behöver hjälp att tvätta sig på morgonen.')),
    med(['ovrigt'], nej('Jag vill att någon skottar snön.')),
    med(['trygghetslarm'], nej('Larm vill jag ha, men ingen hjälp med städning.')),
    med(['stad', 'tvatt', 'inkop', 'fonsterputs'], nej('Städ, tvätt, inköp och fönsterputs.')),
    med(['inkop'], nej('Jag kommer inte till affären längre.')),
  ],
  kontroll: [
    med(['dusch'], ja('Jag klarar mig ganska bra men skulle vilja att någon är med när jag duschar, och att någon dammsuger och skurar.')),
    med(['tillsyn_natt'], ja('Pappa ramlar på nätterna. Vi vill att ni tittar till honom och att han får en larmklocka.')),
    med(['inkop'], ja('Orkar inte bära hem maten och inte gå ner till tvättstugan.')),
    med(['stad'], ja('Städning ca var 14:e dag, byta lakan, dusch 2 ggr i veckan.')),
    med(['avlosning'], ja('Min fru har demens och jag behöver avlastning. Kan hon få gå på dagverksamhet?')),
    med(['morgonhjalp'], ja('Behöver hjälp upp på morgonen med att klä mig och få frukost, och sen matlåda till lunch.')),
    med(['ledsagning'], ja('Jag vill ha ledsagning till läkaren och någon som kan gå ärenden till apoteket.')),
    med(['trygghetslarm'], ja('Trygghetslarm. Kanske en plats på äldreboende längre fram, det vill jag söka nu.')),
    med(['stad'], nej('Min man dammsuger inte längre sedan han blev sjuk, så vi behöver städhjälp.')),
    med(['dusch'], nej('Jag vill duscha två gånger i veckan. Annars klarar jag allt.')),
    med(['inkop'], nej('Handla, inget annat.')),
    med(['trygghetslarm'], nej('Ett trygghetslarm vill hon ha. Grannen går ut med hunden åt henne.')),
    med(['stad', 'tvatt'], nej('Städning och tvätt. Maten fixar jag, det har jag alltid gjort.')),
    med(['promenad_social'], nej('Jag vill komma ut och gå, gärna två gånger i veckan.')),
    med(['hygien', 'klader'], nej('Behöver hjälp på morgonen att tvätta mig och klä på mig.')),
    med(['egenvard'], nej('Ögondroppar tre gånger om dagen.')),
    med(['matlagning'], nej('Jag vill att någon lagar mat hemma hos mig, inga matlådor.')),
    med(['ledsagning'], nej('Att någon följer mig till kören på torsdagar.')),
  ],
  slutprov: [
    med(['dusch'], ja('Dusch, och sällskap ut på promenad någon gång i veckan.')),
    med(['stad'], ja('Det är städningen och fönstren jag behöver få hjälp med, och så tvätten.')),
    med(['hygien'], ja('Mamma behöver hjälp att tvätta sig, klä på sig och att ta sina tabletter.')),
    med(['matdistribution'], ja('Vi söker matlåda till pappa och larm.')),
    med(['tillsyn_dag'], ja('Någon som tittar till mig varje dag och bäddar sängen.')),
    med(['stad'], ja('Frun och jag orkar inte städa. Inte handla heller.')),
    med(['stad'], nej('Städning. Min bror sköter tvätten.')),
    med(['inkop'], nej('Jag ser dåligt och kan inte läsa vad det står på varorna, så jag behöver någon som handlar.')),
    med(['tvatt'], nej('Vill bara ha tvätt, städning har jag tackat nej till.')),
    med(['dusch', 'stad'], nej('Hjälp i duschen, och att någon dammsuger.')),
    med(['avlosning'], nej('Jag behöver avlösning så att jag kan gå till tandläkaren.')),
    med(['trygghetslarm'], nej('Ett larm på armen. Jag hade ett på korttidsboendet.')),
  ],
  kanda: [
    med(['trygghetslarm'], ja('Jag vill ha ett larm. Det är så dammigt överallt också, det står jag inte ut med.', 'önskan sagd utan att insatsen nämns')),
    med(['stad'], nej('Städning. Tvättstugan ligger i källaren och där är golvet halt.', 'ordet nämns i en beskrivning')),
  ],
};
