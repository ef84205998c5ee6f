/** Running text of a document, one paragraph or entry of a list at a time. */
export type BlockKind = 'title' | 'heading' | 'subheading' | 'paragraph' | 'quiet' | 'entry' | 'address';

export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Before an entry: its number or a point. */
  readonly marker?: string;
  /** Of an address, which follows the entry that it belongs to: where it leads. */
  readonly url?: string;
}
