/** A Monday under the riktlinje of 2025-07-01 and the law in force. The tests' calendar stands here whatever day they are run. */
export const IDAG = '2026-11-23';
const START = `${IDAG}T09:00:00+01:00`;

/** Moves the page's calendar to `IDAG`, or to the same hour of another day from the next page load. Only the date is moved: timers and the clock's pace are the browser's own. */
export const stallKalendern = (context, dag = IDAG) =>
  context.addInitScript((start) => {
    const RiktigtDatum = Date;
    const forskjutning = RiktigtDatum.parse(start) - RiktigtDatum.now();
    globalThis.Date = class extends RiktigtDatum {
      constructor(...del) {
        super(...(del.length === 0 ? [RiktigtDatum.now() + forskjutning] : del));
      }
      static now = () => RiktigtDatum.now() + forskjutning;
    };
  }, START.replace(IDAG, dag));
