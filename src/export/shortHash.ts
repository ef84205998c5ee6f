/** Eight hex digits that change with the text: to tell two sheets apart at a glance, not to prove anything (FNV-1a over UTF-16 units). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
