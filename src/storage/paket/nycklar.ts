import { base64, bech32 } from '@scure/base';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type Bytes, tillBytes } from '../bytes.ts';

/** What others need to send to someone and to know who has signed. */
export interface Publika {
  /** Recipient of the age format (X25519), "age1…". */
  readonly mottagare: string;
  /** Ed25519 public key, 32 bytes in base64. */
  readonly verifiering: string;
}

/** Someone's keys: to open what is sent to her, and to sign what she sends. Lies in the vault and nowhere else. */
export interface Nyckelpar extends Publika {
  /** age identity (X25519), "AGE-SECRET-KEY-1…". */
  readonly identitet: string;
  /** Ed25519 private key, PKCS #8 in base64. */
  readonly signering: string;
}

const ED25519 = 'Ed25519';
const somBytes = (text: string): Bytes => new Uint8Array(base64.decode(text));

/** @throws when the browser has no Ed25519 */
export async function skapaNyckelpar(): Promise<Nyckelpar> {
  const identitet = await generateX25519Identity();
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  const [mottagare, hemlig, publik] = await Promise.all([identityToRecipient(identitet), crypto.subtle.exportKey('pkcs8', privateKey), crypto.subtle.exportKey('raw', publicKey)]);
  return { identitet, mottagare, signering: base64.encode(new Uint8Array(hemlig)), verifiering: base64.encode(new Uint8Array(publik)) };
}

/** True for a recipient that age can encrypt to with X25519: not its other kinds, which this app cannot open. */
export function arMottagare(text: unknown): text is string {
  if (typeof text !== 'string' || !/^age1[0-9a-z]{58}$/.test(text)) return false;
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === 'age' && bytes.length === 32;
  } catch {
    return false;
  }
}

/** True for 32 bytes in base64. */
export function arVerifiering(text: unknown): text is string {
  try {
    return typeof text === 'string' && base64.decode(text).length === 32;
  } catch {
    return false;
  }
}

/** Ed25519 over the bytes, in base64. */
export async function signera({ signering }: Nyckelpar, bytes: Bytes): Promise<string> {
  const nyckel = await crypto.subtle.importKey('pkcs8', somBytes(signering), ED25519, false, ['sign']);
  return base64.encode(new Uint8Array(await crypto.subtle.sign(ED25519, nyckel, bytes)));
}

/** @throws when the signature is not base64 */
export async function verifiera({ verifiering }: Publika, signatur: string, bytes: Bytes): Promise<boolean> {
  const nyckel = await crypto.subtle.importKey('raw', somBytes(verifiering), ED25519, false, ['verify']);
  return crypto.subtle.verify(ED25519, nyckel, somBytes(signatur), bytes);
}

const GRUPPER = 8;
const SIFFROR = 4;

/**
 * What two people compare by voice: 32 digits in groups of four, from SHA-256 over both public keys (106 bits). Digits, since they are
 * read aloud in the same way by everyone.
 */
export async function fingeravtryck({ mottagare, verifiering }: Publika): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', tillBytes(`likvard visitkort 1\n${mottagare}\n${verifiering}\n`)));
  const tal = hash.reduce((n, byte) => n * 256n + BigInt(byte), 0n) % 10n ** BigInt(GRUPPER * SIFFROR);
  const siffror = tal.toString().padStart(GRUPPER * SIFFROR, '0');
  return Array.from({ length: GRUPPER }, (_, i) => siffror.slice(i * SIFFROR, (i + 1) * SIFFROR)).join(' ');
}
