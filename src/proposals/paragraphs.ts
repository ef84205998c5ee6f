/** The text of a report as numbered paragraphs, as claims count them: the non-empty lines of the text, from 1. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface Paragraph {
  /** From 1. */
  readonly n: number;
  /** Without space at its ends; otherwise as published. */
  readonly text: string;
}

/** Every non-empty line is a paragraph. A byte order mark at the beginning is not text. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ n: index + 1, text: line }));
}

/**
 * Names a paragraph without containing its text: the first 16 hex digits of the SHA-256 over the text in Unicode form NFC, with every run of white space
 * as one space, in UTF-8.
 */
export function hashParagraph(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return bytesToHex(sha256(utf8ToBytes(plain))).slice(0, 16);
}
