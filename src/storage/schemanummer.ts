/** Raise with every new `version()` below, and keep the earlier ones: each released schema opens for ever. */
export const SCHEMA = 1;
