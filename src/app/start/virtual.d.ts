declare module 'virtual:kommuner' {
  const kommuner: readonly { readonly id: string; readonly namn: string; readonly uppdiktad: boolean }[];
  export default kommuner;
}
