import type { ReactNode } from 'react';

interface Props {
  readonly rubrik: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

const KUGGHJUL = 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm8 3.5-.1-1.2 1.9-1.5-2-3.4-2.3.9-2-1.2L15.200 3h-4l-.5 2.600-2 1.200-2.300-.9-2 3.400 1.900 1.500L6.200 12l.1 1.200-1.900 1.500 2 3.400 2.300-.9 2 1.200.5 2.600h4l.5-2.600 2-1.200 2.300.9 2-3.400-1.900-1.500Z';
const PERSON = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8c0-4 3.600-6.500 8-6.500s8 2.500 8 6.500';

const Tecken = ({ vag }: { readonly vag: string }) => (
  <svg className="ram-tecken" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" aria-hidden="true">
    <path d={vag} />
  </svg>
);

/** What the rules computed: same shape as the human frame, another mark. */
export const Maskinram = ({ rubrik, children, id }: Props) => (
  <section className="ram ram-maskin" aria-labelledby={id}>
    <header>
      <Tecken vag={KUGGHJUL} />
      <h3 id={id} tabIndex={-1}>{rubrik}</h3>
    </header>
    {children}
  </section>
);

/** What a person judged, and answers for. */
export const Personram = ({ rubrik, children, id }: Props) => (
  <section className="ram ram-person" aria-labelledby={id}>
    <header>
      <Tecken vag={PERSON} />
      <h3 id={id} tabIndex={-1}>{rubrik}</h3>
    </header>
    {children}
  </section>
);
