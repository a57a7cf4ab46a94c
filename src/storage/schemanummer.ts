/** Raise with every new entry of SCHEMAN in databas.ts. Here, so that the marker can name it before the database is fetched. */
export const SCHEMA = 2;
