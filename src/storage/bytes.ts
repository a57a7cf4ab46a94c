/** Bytes over a plain ArrayBuffer: what WebCrypto accepts and IndexedDB clones. */
export type Bytes = Uint8Array<ArrayBuffer>;

const kodare = new TextEncoder();
const avkodare = new TextDecoder('utf-8', { fatal: true });

export const tillBytes = (text: string): Bytes => kodare.encode(text);

/** Text from UTF-8. Throws on bytes that are not UTF-8, so that damage is never shown as words. */
export const tillText = (bytes: AllowSharedBufferSource): string => avkodare.decode(bytes);

export const slumpBytes = (antal: number): Bytes => crypto.getRandomValues(new Uint8Array(antal));

const TVA_TECKEN = Array.from({ length: 256 }, (_, b) => b.toString(16).padStart(2, '0'));

export const hex = (bytes: Bytes): string => bytes.reduce((text, b) => text + TVA_TECKEN[b], '');

export const sha256Bytes = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** SHA-256 as 64 hex digits. */
export const sha256 = async (text: string): Promise<string> => hex(await sha256Bytes(tillBytes(text)));
