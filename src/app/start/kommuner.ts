/**
 * The municipalities shipped with this build. Built from the folders in `guidelines/` (scripts/kommunlista.ts):
 * only names here, since the first screen must stay light; the documents themselves load with the case.
 */
export { default as KOMMUNER } from 'virtual:kommuner';
