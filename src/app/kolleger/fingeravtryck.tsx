/** Digits to be read aloud, in groups. */
export const Fingeravtryck = ({ avtryck, av }: { readonly avtryck: string; readonly av: string }) => (
  <ol className="fingeravtryck" aria-label={`Fingeravtryck för ${av}, åtta grupper`}>
    {avtryck.split(' ').map((grupp, i) => (
      // oxlint-disable-next-line react/no-array-index-key -- the place is what tells the groups apart
      <li key={i}>{grupp}</li>
    ))}
  </ol>
);
