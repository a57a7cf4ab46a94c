/** The eleven livsområden of IBIC in their fixed order (nine ICF chapters and IBIC's two own). Source: domain 4.2. */
export const LIVSOMRADEN = [
  { id: 'larande', namn: 'Lärande och att tillämpa kunskap' },
  { id: 'uppgifterKrav', namn: 'Allmänna uppgifter och krav' },
  { id: 'kommunikation', namn: 'Kommunikation' },
  { id: 'forflyttning', namn: 'Förflyttning' },
  { id: 'personligVard', namn: 'Personlig vård' },
  { id: 'hemliv', namn: 'Hemliv' },
  { id: 'relationer', namn: 'Mellanmänskliga interaktioner och relationer' },
  { id: 'utbildningArbete', namn: 'Utbildning, arbete, sysselsättning och ekonomiskt liv' },
  { id: 'samhallsgemenskap', namn: 'Samhällsgemenskap, socialt och medborgerligt liv' },
  { id: 'trygghet', namn: 'Känsla av trygghet' },
  { id: 'narstaendestod', namn: 'Personligt stöd från person som vårdar eller stödjer en närstående' },
] as const;

export type LivsomradeId = (typeof LIVSOMRADEN)[number]['id'];
export const LIVSOMRADE_IDN = LIVSOMRADEN.map((l) => l.id) as [LivsomradeId, ...LivsomradeId[]];
