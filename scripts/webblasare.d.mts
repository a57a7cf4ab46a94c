export const chromiumArgument: string[];
export function hittaWebblasare(): string | null;
