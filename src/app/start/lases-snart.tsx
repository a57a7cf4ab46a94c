/** A minute before the vault locks itself. Any key or movement goes on (WCAG 2.2.1), so nothing has to be pressed. */
export const LasesSnart = () => (
  <div className="ds-alert" data-color="warning">
    <p>Likvärd låses om mindre än en minut. Det du har skrivit är sparat. Tryck på en tangent eller rör musen för att fortsätta.</p>
  </div>
);
