/** Running text of a document, one paragraph or entry of a list at a time. */
export type BlockKind = 'title' | 'heading' | 'subheading' | 'paragraph' | 'quiet' | 'entry';

export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Before an entry: its number or a point. */
  readonly marker?: string;
}
