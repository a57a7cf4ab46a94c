export const SAMTALSSATT = [
  { varde: 'hembesok', text: 'Hembesök' },
  { varde: 'telefon', text: 'Telefon' },
  { varde: 'mote', text: 'Möte' },
  { varde: 'video', text: 'Video' },
  { varde: 'vardplanering', text: 'Vårdplanering' },
  { varde: 'annat', text: 'Annat' },
];

export const SLAG = [
  { varde: 'ord', text: 'Personens egna ord' },
  { varde: 'iakttagelse', text: 'Det du iakttog' },
  { varde: 'annan', text: 'Från någon annan' },
] as const;

/** Labels are the municipality's to change; the codes are ICF's and are what is stored. */
export const GRADER = [
  { varde: '0', text: '0 Ingen svårighet' },
  { varde: '1', text: '1 Lätt svårighet' },
  { varde: '2', text: '2 Måttlig svårighet' },
  { varde: '3', text: '3 Stor svårighet' },
  { varde: '4', text: '4 Total svårighet' },
  { varde: '8', text: '8 Ej specificerat' },
  { varde: '9', text: '9 Ej tillämpbart' },
];
